// 35-2012 Cooks, Institution and Cafeteria
export default {
  "code": "35-2012",
  "about": "Institution and cafeteria cooks make large amounts of food for schools, hospitals, and other places where many people eat.",
  "duties": [
    "Cook big batches of meat, vegetables, and soup",
    "Serve food or put it on trays",
    "Check the temperature of hot and cold food",
    "Make separate dishes for people with allergies or special diets",
    "Put deliveries away and use older food first",
    "Scrub pots, ovens, and counters"
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
    "lessThanHighSchool": 27,
    "highSchool": 42.4,
    "someCollege": 17.5,
    "associate": 6.1,
    "bachelor": 5.8,
    "master": 0.9,
    "doctoral": 0.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "35-1011",
    "35-2013",
    "35-2014",
    "35-2015",
    "35-2021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0500",
        "title": "Cooking and Related Culinary Arts, General"
      },
      {
        "cip": "12.0505",
        "title": "Food Preparation/Professional Cooking/Kitchen Assistant"
      },
      {
        "cip": "12.0508",
        "title": "Institutional Food Workers"
      },
      {
        "cip": "19.0505",
        "title": "Foodservice Systems Administration/Management"
      }
    ]
  }
};
