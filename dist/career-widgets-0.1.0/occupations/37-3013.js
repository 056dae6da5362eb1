// 37-3013 Tree Trimmers and Pruners
export default {
  "code": "37-3013",
  "about": "Tree trimmers and pruners cut branches so that trees stay healthy and keep clear of roads, roofs, and power lines.",
  "duties": [
    "Climb trees with ropes or ride up in a bucket",
    "Saw off dead and overgrown branches",
    "Tie off heavy limbs and let them down slowly",
    "Grind up cut wood in the chipper",
    "Keep trees from touching electric wires",
    "Sharpen and oil saws"
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
    "lessThanHighSchool": 24.2,
    "highSchool": 40.9,
    "someCollege": 16.8,
    "associate": 5.2,
    "bachelor": 10.9,
    "master": 1.5,
    "doctoral": 0.5,
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
    "37-3011",
    "37-3012",
    "45-2092",
    "45-4011",
    "45-4021"
  ]
};
