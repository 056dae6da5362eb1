// 41-3031 Securities, Commodities, and Financial Services Sales Agents
export default {
  "code": "41-3031",
  "about": "Brokers and other financial sales agents trade stocks, bonds, and other investments for clients or sell them financial services.",
  "duties": [
    "Place orders to buy and sell for clients",
    "Watch prices and news all day",
    "Ask clients about their money and goals",
    "Suggest investments and explain the risks",
    "Call people to win new clients",
    "Keep records of every deal"
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
    "highSchool": 7.2,
    "someCollege": 13.1,
    "associate": 5.2,
    "bachelor": 51.5,
    "master": 18.4,
    "doctoral": 3.2,
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
    "13-2052",
    "13-2054",
    "43-4011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.0804",
        "title": "Financial Planning and Services"
      },
      {
        "cip": "52.0807",
        "title": "Investments and Securities"
      },
      {
        "cip": "52.1908",
        "title": "Business and Personal/Financial Services Marketing Operations"
      }
    ]
  }
};
