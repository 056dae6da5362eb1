// 51-9022 Grinding and Polishing Workers, Hand
export default {
  "code": "51-9022",
  "about": "Hand grinders and polishers smooth and shine metal, wood, stone, and glass objects with hand tools.",
  "duties": [
    "Grind rough spots with a hand-held grinder",
    "Pick sandpaper or a file of the right grit",
    "Buff objects until they shine",
    "Chip off leftover bits of metal or stone",
    "Compare the finished shape with a model",
    "Mark cracks and chips that need repair"
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
    "lessThanHighSchool": 16.3,
    "highSchool": 47.2,
    "someCollege": 19.9,
    "associate": 7.9,
    "bachelor": 7.7,
    "master": 0.8,
    "doctoral": 0.2,
    "inexactMatch": true,
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
    "51-4033",
    "51-4194",
    "51-7042",
    "51-9032",
    "51-9195"
  ]
};
