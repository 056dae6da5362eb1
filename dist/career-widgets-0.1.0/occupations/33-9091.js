// 33-9091 Crossing Guards and Flaggers
export default {
  "code": "33-9091",
  "about": "Crossing guards and flaggers stop and direct traffic near schools, railroad crossings, and road work.",
  "duties": [
    "Stop cars so children can cross the street",
    "Turn a stop and slow sign at road work",
    "Wait for a break between cars before letting people go",
    "Talk to children about crossing safely",
    "Write down plates of cars that do not stop",
    "Radio other flaggers when a lane opens"
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
    "lessThanHighSchool": 12.9,
    "highSchool": 45.5,
    "someCollege": 22.6,
    "associate": 7.3,
    "bachelor": 9.2,
    "master": 1.6,
    "doctoral": 0.8,
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
    "33-3041",
    "33-3052",
    "33-9032",
    "53-4031",
    "53-4041"
  ]
};
