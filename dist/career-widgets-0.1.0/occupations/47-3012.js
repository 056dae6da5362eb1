// 47-3012 Helpers--Carpenters
export default {
  "code": "47-3012",
  "about": "Carpenters’ helpers hold, carry, cut, and clean up so that carpenters can build faster.",
  "duties": [
    "Carry lumber and tools to the carpenter",
    "Hold boards steady while they are nailed or cut",
    "Saw and drill lumber where the carpenter has marked it",
    "Help raise walls and wooden forms",
    "Sand rough wood and scrape off glue",
    "Sweep up sawdust and scraps"
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
    "lessThanHighSchool": 30.3,
    "highSchool": 40,
    "someCollege": 17.5,
    "associate": 6.8,
    "bachelor": 4,
    "master": 0.9,
    "doctoral": 0.4,
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
    "47-3011",
    "47-3013",
    "47-3014",
    "47-3015",
    "49-9098"
  ]
};
