// 13-2053 Insurance Underwriters
export default {
  "code": "13-2053",
  "about": "Insurance underwriters decide who can get insurance, for how much, and on what terms.",
  "duties": [
    "Read applications for home, car, life, or business insurance",
    "Look up health, driving, or property records",
    "Judge how likely a loss is",
    "Set the price and terms of a policy",
    "Turn down risks that are too high",
    "Answer questions from insurance agents"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 11.5,
    "someCollege": 17.7,
    "associate": 8.1,
    "bachelor": 47.8,
    "master": 10.9,
    "doctoral": 2.6,
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
    "13-1031",
    "13-2041",
    "13-2054",
    "13-2072",
    "41-3021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.0215",
        "title": "Risk Management"
      },
      {
        "cip": "52.0810",
        "title": "Financial Risk Management"
      },
      {
        "cip": "52.1304",
        "title": "Actuarial Science"
      },
      {
        "cip": "52.1701",
        "title": "Insurance"
      }
    ]
  }
};
