// 29-2051 Dietetic Technicians
export default {
  "code": "29-2051",
  "about": "Dietetic technicians help dietitians plan meals and keep track of what patients eat.",
  "duties": [
    "Check how much patients eat and whether they gain or lose weight",
    "Ask patients about allergies and foods they like",
    "Set up menus that follow a special diet",
    "Look over meal trays before they go out",
    "Teach people simple rules of healthy eating",
    "Help oversee the kitchen staff who cook and serve"
  ],
  "aboutSources": [
    {
      "id": "bls-soc-2018",
      "name": "2018 Standard Occupational Classification",
      "url": "https://www.bls.gov/soc/2018/"
    },
    {
      "name": "O*NET 30.3 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  ],
  "attainment": {
    "lessThanHighSchool": 10.7,
    "highSchool": 39,
    "someCollege": 22,
    "associate": 10.1,
    "bachelor": 13.2,
    "master": 3.7,
    "doctoral": 1.2,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "21-1091",
    "21-1094",
    "29-1031",
    "29-2053",
    "31-1120"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0501",
        "title": "Foods, Nutrition, and Wellness Studies, General"
      },
      {
        "cip": "30.1901",
        "title": "Nutrition Sciences"
      },
      {
        "cip": "51.3101",
        "title": "Dietetics/Dietitian"
      },
      {
        "cip": "51.3103",
        "title": "Dietetic Technician"
      },
      {
        "cip": "51.3104",
        "title": "Dietitian Assistant"
      }
    ]
  }
};
