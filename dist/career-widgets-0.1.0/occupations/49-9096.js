// 49-9096 Riggers
export default {
  "code": "49-9096",
  "about": "Riggers set up the ropes, cables, and hoists that lift and move heavy loads, ships, and stage sets.",
  "duties": [
    "Choose cables and hooks that can hold the load",
    "Tie or hook up the load and test it",
    "Signal the crane as the load goes up",
    "Swing the load around things in its way",
    "Hang pulleys and motors high above a stage or shop floor",
    "Take down gear and check it for wear"
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
    "lessThanHighSchool": 13.5,
    "highSchool": 38.4,
    "someCollege": 28.9,
    "associate": 10,
    "bachelor": 5.7,
    "master": 2.3,
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
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "49-3042",
    "49-9044",
    "53-7021",
    "53-7041",
    "53-7051"
  ]
};
