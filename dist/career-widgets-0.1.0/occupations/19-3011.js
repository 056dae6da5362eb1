// 19-3011 Economists
export default {
  "code": "19-3011",
  "about": "Economists study how money, goods, jobs, and prices change and what that means for people, businesses, and governments.",
  "duties": [
    "Study data on jobs, prices, and trade",
    "Build math models to forecast the economy",
    "Work out what a new law or tax would do",
    "Write reports and explain findings",
    "Advise companies and government leaders"
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
    "someCollege": 0,
    "associate": 0,
    "bachelor": 26.7,
    "master": 37.1,
    "doctoral": 36.2,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-2051",
    "13-2099",
    "19-3094",
    "25-1011",
    "25-1063"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0103",
        "title": "Agricultural Economics"
      },
      {
        "cip": "03.0204",
        "title": "Environmental/Natural Resource Economics"
      },
      {
        "cip": "27.0305",
        "title": "Financial Mathematics"
      },
      {
        "cip": "30.3901",
        "title": "Economics and Computer Science"
      },
      {
        "cip": "30.4001",
        "title": "Economics and Foreign Language/Literature"
      },
      {
        "cip": "30.4901",
        "title": "Mathematical Economics"
      },
      {
        "cip": "30.5101",
        "title": "Philosophy, Politics, and Economics"
      },
      {
        "cip": "45.0601",
        "title": "Economics, General"
      },
      {
        "cip": "45.0602",
        "title": "Applied Economics"
      },
      {
        "cip": "45.0603",
        "title": "Econometrics and Quantitative Economics"
      },
      {
        "cip": "45.0604",
        "title": "Development Economics and International Development"
      },
      {
        "cip": "45.0605",
        "title": "International Economics"
      },
      {
        "cip": "45.0699",
        "title": "Economics, Other"
      },
      {
        "cip": "45.1004",
        "title": "Political Economy"
      },
      {
        "cip": "51.2007",
        "title": "Pharmacoeconomics/Pharmaceutical Economics"
      },
      {
        "cip": "52.0601",
        "title": "Business/Managerial Economics"
      }
    ]
  }
};
