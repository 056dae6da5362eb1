// 47-2151 Pipelayers
export default {
  "code": "47-2151",
  "about": "Pipelayers set pipes in the ground for sewers, storm drains, and water lines.",
  "duties": [
    "Dig the trench and level the bottom",
    "Lower pipe into the trench and line it up",
    "Check the slope with a laser so water will flow",
    "Join pipes and seal the joints against leaks",
    "Saw pipe to length and add branches for side lines",
    "Fill the trench back in over the pipe"
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
    "lessThanHighSchool": 25.3,
    "highSchool": 42.3,
    "someCollege": 17.7,
    "associate": 8.4,
    "bachelor": 4.4,
    "master": 0.8,
    "doctoral": 1,
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
    "47-2061",
    "47-2131",
    "47-2152",
    "47-3015",
    "47-4071"
  ]
};
