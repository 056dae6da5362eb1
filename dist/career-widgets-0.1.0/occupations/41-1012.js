// 41-1012 First-Line Supervisors of Non-Retail Sales Workers
export default {
  "code": "41-1012",
  "about": "Sales supervisors lead people who sell to businesses, by phone, or in other ways outside a store.",
  "duties": [
    "Check whether the team meets its sales goals",
    "Help salespeople close hard deals",
    "Hire new salespeople and teach them the products",
    "Take calls from unhappy clients",
    "Plan with managers how to sell more",
    "Divide areas and accounts among the team"
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
    "lessThanHighSchool": 4.8,
    "highSchool": 21.8,
    "someCollege": 22.2,
    "associate": 8.7,
    "bachelor": 32.2,
    "master": 9.1,
    "doctoral": 1.2,
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
    "39-1014",
    "41-1011",
    "43-1011",
    "49-1011",
    "53-1047"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.1804",
        "title": "Selling Skills and Sales Operations"
      },
      {
        "cip": "52.1899",
        "title": "General Merchandising, Sales, and Related Marketing Operations, Other"
      },
      {
        "cip": "52.1909",
        "title": "Special Products Marketing Operations"
      }
    ]
  }
};
