// 13-2052 Personal Financial Advisors
export default {
  "code": "13-2052",
  "about": "Personal financial advisors help people plan how to save, invest, insure, and spend their money.",
  "duties": [
    "Ask clients about income, debts, and goals",
    "Draw up plans for retirement, college, or a home",
    "Suggest ways to invest and what to insure",
    "Check in with clients and adjust plans",
    "Explain how an investment or account works",
    "Look for new clients"
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
    "lessThanHighSchool": 0.5,
    "highSchool": 3.9,
    "someCollege": 9.6,
    "associate": 4.5,
    "bachelor": 54.2,
    "master": 21.7,
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
    "13-2051",
    "13-2054",
    "13-2071",
    "41-3031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0401",
        "title": "Family Resource Management Studies, General"
      },
      {
        "cip": "52.0801",
        "title": "Finance, General"
      },
      {
        "cip": "52.0804",
        "title": "Financial Planning and Services"
      }
    ]
  }
};
