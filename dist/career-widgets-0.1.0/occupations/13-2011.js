// 13-2011 Accountants and Auditors
export default {
  "code": "13-2011",
  "about": "Accountants and auditors prepare and check the financial records of companies, governments, and people.",
  "duties": [
    "Prepare statements that show profits, costs, and debts",
    "Go over the books to find and fix errors",
    "Work out taxes and file returns",
    "Compare receipts, bank records, and stock with the books",
    "Explain results to owners or managers and suggest changes",
    "Look for waste or fraud"
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
    "highSchool": 2.2,
    "someCollege": 3,
    "associate": 5.5,
    "bachelor": 59.2,
    "master": 26.6,
    "doctoral": 3.5,
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
    "13-2031",
    "13-2061",
    "13-2082",
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
        "cip": "30.1601",
        "title": "Accounting and Computer Science"
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
        "cip": "52.0304",
        "title": "Accounting and Finance"
      },
      {
        "cip": "52.0305",
        "title": "Accounting and Business/Management"
      },
      {
        "cip": "52.1601",
        "title": "Taxation"
      }
    ]
  }
};
