// 47-2161 Plasterers and Stucco Masons
export default {
  "code": "47-2161",
  "about": "Plasterers and stucco masons spread plaster inside buildings and stucco outside for smooth or textured walls.",
  "duties": [
    "Trowel the first coat onto a wall and let it set",
    "Mix plaster or stucco until it spreads just right",
    "Scratch the first coat so that the next one sticks",
    "Shape swirls and other textures in the top coat",
    "Cover windows and floors against splashes",
    "Patch cracked or crumbling plaster"
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
    "lessThanHighSchool": 51.9,
    "highSchool": 34.9,
    "someCollege": 7.7,
    "associate": 3.1,
    "bachelor": 2.3,
    "master": 0.1,
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
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "47-2081",
    "47-2141",
    "47-2181",
    "47-3011",
    "47-3014"
  ]
};
