// 13-2051 Financial and Investment Analysts
export default {
  "code": "13-2051",
  "about": "Financial and investment analysts study companies and markets to help people and businesses decide where to put money.",
  "duties": [
    "Read company reports and follow market news",
    "Build spreadsheets to predict profits and prices",
    "Recommend stocks, bonds, or deals to buy or avoid",
    "Work out what a business is worth",
    "Explain findings to clients or managers"
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
    "lessThanHighSchool": 0.4,
    "highSchool": 2.8,
    "someCollege": 5.7,
    "associate": 3.4,
    "bachelor": 52.4,
    "master": 31.2,
    "doctoral": 4.2,
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
    "13-2052",
    "13-2054",
    "13-2099",
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
        "cip": "27.0305",
        "title": "Financial Mathematics"
      },
      {
        "cip": "30.7104",
        "title": "Financial Analytics"
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
        "cip": "52.0801",
        "title": "Finance, General"
      },
      {
        "cip": "52.0806",
        "title": "International Finance"
      },
      {
        "cip": "52.0807",
        "title": "Investments and Securities"
      },
      {
        "cip": "52.0808",
        "title": "Public Finance"
      },
      {
        "cip": "52.0810",
        "title": "Financial Risk Management"
      }
    ]
  }
};
