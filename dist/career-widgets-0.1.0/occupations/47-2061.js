// 47-2061 Construction Laborers
export default {
  "code": "47-2061",
  "about": "Construction laborers do the heavy hands-on work at building sites, from digging and hauling to cleaning up.",
  "duties": [
    "Carry building materials and tools to where they are needed",
    "Dig trenches, fill them, and pack down the dirt",
    "Clear away rubble, scrap, and anything people could trip over",
    "Run jackhammers, cement mixers, and other power tools",
    "Put up and take down scaffolding and braces",
    "Guide machine operators with hand signals"
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
    "lessThanHighSchool": 34.3,
    "highSchool": 39.5,
    "someCollege": 14.1,
    "associate": 4.9,
    "bachelor": 5.8,
    "master": 1,
    "doctoral": 0.4,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "47-2051",
    "47-2071",
    "47-2151",
    "47-2221",
    "47-5022"
  ]
};
