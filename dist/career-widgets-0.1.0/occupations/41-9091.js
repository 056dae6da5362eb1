// 41-9091 Door-to-Door Sales Workers, News and Street Vendors, and Related Workers
export default {
  "code": "41-9091",
  "about": "Door-to-door sellers and street vendors sell goods and services at people’s homes or on the street.",
  "duties": [
    "Knock on doors or call out to people passing by",
    "Show products and say what they cost",
    "Take orders and money",
    "Bring goods to customers",
    "Park a cart or lay out a table where people walk by",
    "Host parties where guests can buy"
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
    "lessThanHighSchool": 12.1,
    "highSchool": 28.7,
    "someCollege": 23.3,
    "associate": 9.5,
    "bachelor": 21.6,
    "master": 4.1,
    "doctoral": 0.7,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "41-2011",
    "41-2021",
    "41-2031",
    "41-4012",
    "41-9011"
  ]
};
