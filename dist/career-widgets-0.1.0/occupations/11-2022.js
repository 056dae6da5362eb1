// 11-2022 Sales Managers
export default {
  "code": "11-2022",
  "about": "Sales managers lead teams of salespeople and decide what to sell, where, and to whom.",
  "duties": [
    "Set sales goals and give each salesperson a territory",
    "Coach salespeople and go along to big meetings",
    "Track sales figures and predict the next quarter",
    "Decide when to cut prices or offer a deal",
    "Calm unhappy customers and fix their problems"
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
    "lessThanHighSchool": 1.7,
    "highSchool": 10.8,
    "someCollege": 19.4,
    "associate": 7.8,
    "bachelor": 45.9,
    "master": 12.8,
    "doctoral": 1.5,
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
    "11-2011",
    "11-2021",
    "13-1020",
    "13-1161",
    "41-3091"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0203",
        "title": "Consumer Merchandising/Retailing Management"
      },
      {
        "cip": "51.2011",
        "title": "Pharmaceutical Marketing and Management"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.1401",
        "title": "Marketing/Marketing Management, General"
      }
    ]
  }
};
