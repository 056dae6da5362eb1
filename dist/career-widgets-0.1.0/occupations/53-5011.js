// 53-5011 Sailors and Marine Oilers
export default {
  "code": "53-5011",
  "about": "Sailors and marine oilers work on ships and boats, keep watch, handle ropes, and care for the deck and engines.",
  "duties": [
    "Throw and tie the lines when the ship docks",
    "Stand watch for boats, rocks, and buoys",
    "Scrub decks, chip rust, and paint",
    "Oil engine parts and read gauges",
    "Help load and unload cargo",
    "Mend worn ropes and keep gear stowed away"
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
    "lessThanHighSchool": 10.4,
    "highSchool": 36.8,
    "someCollege": 25.8,
    "associate": 9.3,
    "bachelor": 15.3,
    "master": 2.3,
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
    "49-9096",
    "53-5021",
    "53-5022",
    "53-5031",
    "53-7031"
  ]
};
