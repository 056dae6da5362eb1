// 15-2011 Actuaries
export default {
  "code": "15-2011",
  "about": "Actuaries use math to predict accidents, illness, deaths, and other risks, so insurance and pension plans can pay out.",
  "duties": [
    "Study data on accidents, illness, and life spans",
    "Calculate how much insurance should cost",
    "Work out how much money to set aside for claims",
    "Build computer models of future costs",
    "Explain results to managers and clients"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 1.3,
    "associate": 0.3,
    "bachelor": 65.9,
    "master": 22.4,
    "doctoral": 10.1,
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
    "13-1141",
    "13-2011",
    "13-2051",
    "13-2052",
    "13-2054"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "27.0301",
        "title": "Applied Mathematics, General"
      },
      {
        "cip": "27.0304",
        "title": "Computational and Applied Mathematics"
      },
      {
        "cip": "27.0501",
        "title": "Statistics, General"
      },
      {
        "cip": "27.0502",
        "title": "Mathematical Statistics and Probability"
      },
      {
        "cip": "27.0503",
        "title": "Mathematics and Statistics"
      },
      {
        "cip": "27.0599",
        "title": "Statistics, Other"
      },
      {
        "cip": "27.0601",
        "title": "Applied Statistics, General"
      },
      {
        "cip": "52.0215",
        "title": "Risk Management"
      },
      {
        "cip": "52.1304",
        "title": "Actuarial Science"
      }
    ]
  }
};
