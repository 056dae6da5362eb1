// 53-7062 Laborers and Freight, Stock, and Material Movers, Hand
export default {
  "code": "53-7062",
  "about": "Hand laborers and movers carry, load, stack, and sort goods at warehouses, docks, and recycling centers.",
  "duties": [
    "Unload trucks by hand, box after box",
    "Carry boxes and stack them where they belong",
    "Read the order to see what goes where",
    "Separate cans, bottles, and cardboard for recycling",
    "Wrap furniture and freight so that it won’t break",
    "Sweep up and keep aisles clear"
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
    "lessThanHighSchool": 16.7,
    "highSchool": 46.2,
    "someCollege": 21.2,
    "associate": 7.1,
    "bachelor": 7.4,
    "master": 1.1,
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
    "53-7011",
    "53-7051",
    "53-7063",
    "53-7064",
    "53-7121"
  ]
};
