// 13-2082 Tax Preparers
export default {
  "code": "13-2082",
  "about": "Tax preparers fill out tax returns for people and small businesses.",
  "duties": [
    "Ask clients about pay, family, and expenses",
    "Sort through wage forms, receipts, and bank papers",
    "Enter numbers in tax software and file the return",
    "Look for credits and deductions that lower the tax",
    "Check returns for mistakes"
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
    "lessThanHighSchool": 2,
    "highSchool": 10.9,
    "someCollege": 19.5,
    "associate": 10.9,
    "bachelor": 34.2,
    "master": 16.9,
    "doctoral": 5.7,
    "inexactMatch": false,
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
    "13-2011",
    "13-2052",
    "13-2071",
    "13-2081",
    "43-3031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.0301",
        "title": "Accounting"
      },
      {
        "cip": "52.0302",
        "title": "Accounting Technology/Technician and Bookkeeping"
      },
      {
        "cip": "52.1601",
        "title": "Taxation"
      }
    ]
  }
};
