// 47-5043 Roof Bolters, Mining
export default {
  "code": "47-5043",
  "about": "Roof bolters keep mines from caving in by driving long bolts into the rock overhead.",
  "duties": [
    "Drill upward into the rock at set spots",
    "Push bolts into the holes and tighten them",
    "Knock down loose rock before working under it",
    "Set jacks under weak spots until bolts are in",
    "Test the air for explosive gas before going farther in",
    "Make sure with a wrench that the bolts are tight"
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
    "lessThanHighSchool": 15,
    "highSchool": 51.7,
    "someCollege": 20.1,
    "associate": 8.3,
    "bachelor": 4.6,
    "master": 0.3,
    "doctoral": 0,
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
    "47-2221",
    "47-5023",
    "47-5041",
    "49-9096",
    "51-2011"
  ]
};
