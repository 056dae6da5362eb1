// 13-2061 Financial Examiners
export default {
  "code": "13-2061",
  "about": "Financial examiners check banks and other financial companies to see that they are sound and obey the law.",
  "duties": [
    "Go through a bank’s loans, accounts, and records",
    "Meet with bank leaders about problems",
    "Write reports on what must be fixed",
    "Look into deals that may break the law",
    "Study new banking rules and explain them"
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
    "lessThanHighSchool": 0.3,
    "highSchool": 9.9,
    "someCollege": 8.5,
    "associate": 6.9,
    "bachelor": 47.8,
    "master": 23.2,
    "doctoral": 3.4,
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
    "11-3031",
    "11-9199",
    "13-2011",
    "13-2041",
    "13-2099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "43.0121",
        "title": "Suspension and Debarment Investigation"
      },
      {
        "cip": "43.0405",
        "title": "Financial Forensics and Fraud Investigation"
      },
      {
        "cip": "52.0301",
        "title": "Accounting"
      },
      {
        "cip": "52.0303",
        "title": "Auditing"
      },
      {
        "cip": "52.1601",
        "title": "Taxation"
      }
    ]
  }
};
