// 13-2054 Financial Risk Specialists
export default {
  "code": "13-2054",
  "about": "Financial risk specialists work out how banks and other companies could lose money and how to limit the danger.",
  "duties": [
    "Build computer models of what could go wrong",
    "Study loans, investments, and market changes",
    "Test how a market crash would hit the company",
    "Warn traders and managers about risky moves",
    "Write reports with charts and advice"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 8.3,
    "someCollege": 14.8,
    "associate": 7.7,
    "bachelor": 39.7,
    "master": 25.6,
    "doctoral": 3.2,
    "inexactMatch": true,
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
    "13-1111",
    "13-2051",
    "13-2052",
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
        "cip": "27.0305",
        "title": "Financial Mathematics"
      },
      {
        "cip": "52.0215",
        "title": "Risk Management"
      },
      {
        "cip": "52.0301",
        "title": "Accounting"
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
        "cip": "52.0601",
        "title": "Business/Managerial Economics"
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
      },
      {
        "cip": "52.1304",
        "title": "Actuarial Science"
      }
    ]
  }
};
