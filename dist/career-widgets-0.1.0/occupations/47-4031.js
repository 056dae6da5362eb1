// 47-4031 Fence Erectors
export default {
  "code": "47-4031",
  "about": "Fence builders put up and repair wood, metal, and wire fences and gates around homes, farms, and businesses.",
  "duties": [
    "Mark where the fence and its posts will go",
    "Dig post holes by hand or with a power auger",
    "Set posts straight and firm in wet concrete",
    "Nail on boards or pickets one after another",
    "Pull chain link tight and tie it to the frame",
    "Build and hang gates"
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
    "lessThanHighSchool": 27.9,
    "highSchool": 44.7,
    "someCollege": 16.1,
    "associate": 2.9,
    "bachelor": 6.1,
    "master": 2.2,
    "doctoral": 0.1,
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
    "47-2031",
    "47-2081",
    "47-2171",
    "47-2221",
    "49-9051"
  ]
};
