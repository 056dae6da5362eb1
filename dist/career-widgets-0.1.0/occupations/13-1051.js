// 13-1051 Cost Estimators
export default {
  "code": "13-1051",
  "about": "Cost estimators work out how much money, time, and material a building, product, or service will take.",
  "duties": [
    "Study drawings and plans to list what is needed",
    "Get prices from suppliers and contractors",
    "Add up material, labor, and equipment costs",
    "Visit sites to see the conditions",
    "Compare real costs with the estimate as work goes on"
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
    "lessThanHighSchool": 3,
    "highSchool": 21.4,
    "someCollege": 24.4,
    "associate": 11.4,
    "bachelor": 34,
    "master": 5,
    "doctoral": 0.8,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-9021",
    "11-9041",
    "13-1081",
    "17-2112",
    "17-3022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.1801",
        "title": "Materials Engineering"
      },
      {
        "cip": "14.1901",
        "title": "Mechanical Engineering"
      },
      {
        "cip": "14.3301",
        "title": "Construction Engineering"
      },
      {
        "cip": "14.3601",
        "title": "Manufacturing Engineering"
      },
      {
        "cip": "15.1001",
        "title": "Construction Engineering Technology/Technician"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      }
    ]
  }
};
