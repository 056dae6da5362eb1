// 13-2041 Credit Analysts
export default {
  "code": "13-2041",
  "about": "Credit analysts study the finances of people and companies to judge how safe it is to lend them money.",
  "duties": [
    "Read credit reports, tax forms, and bank records",
    "Calculate whether a borrower can pay the loan back",
    "Compare a company with others in its line of business",
    "Write up the risks for the people who decide",
    "Ask customers to explain or confirm their numbers"
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
    "lessThanHighSchool": 0.7,
    "highSchool": 7.9,
    "someCollege": 16,
    "associate": 6.4,
    "bachelor": 51.5,
    "master": 16.8,
    "doctoral": 0.6,
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
    "13-2051",
    "13-2071",
    "13-2072",
    "43-4041",
    "43-4131"
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
        "cip": "52.0801",
        "title": "Finance, General"
      },
      {
        "cip": "52.0809",
        "title": "Credit Management"
      },
      {
        "cip": "52.0810",
        "title": "Financial Risk Management"
      }
    ]
  }
};
