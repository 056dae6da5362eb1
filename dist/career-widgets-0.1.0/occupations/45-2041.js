// 45-2041 Graders and Sorters, Agricultural Products
export default {
  "code": "45-2041",
  "about": "Farm product graders and sorters separate fruit, vegetables, eggs, and other farm goods by size, color, and quality.",
  "duties": [
    "Watch the belt and pick out bad pieces",
    "Put each grade in its own box",
    "Weigh or feel products to judge their size",
    "Stamp or label boxes with the grade",
    "Throw out stones, leaves, and dirt"
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
    "lessThanHighSchool": 52.9,
    "highSchool": 28.9,
    "someCollege": 9.2,
    "associate": 3.7,
    "bachelor": 4.5,
    "master": 0.4,
    "doctoral": 0.2,
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
    "51-3022",
    "51-3091",
    "51-3092",
    "51-9111",
    "53-7064"
  ]
};
