// 35-9021 Dishwashers
export default {
  "code": "35-9021",
  "about": "Dishwashers clean dishes, pots, and pans and keep the kitchen clean in restaurants and other eating places.",
  "duties": [
    "Scrape plates and run them through the machine",
    "Scour burned pots and greasy pans",
    "Put clean dishes back where they belong",
    "Mop the kitchen floor",
    "Haul trash bags out to the dumpster",
    "Peel or rinse vegetables when cooks need help"
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
    "lessThanHighSchool": 35,
    "highSchool": 43.5,
    "someCollege": 12,
    "associate": 4.2,
    "bachelor": 4,
    "master": 1,
    "doctoral": 0.2,
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
    "35-2021",
    "35-9011",
    "37-2012",
    "51-6011",
    "53-7061"
  ]
};
