// 43-5111 Weighers, Measurers, Checkers, and Samplers, Recordkeeping
export default {
  "code": "43-5111",
  "about": "Weighers, measurers, and checkers weigh, count, and check goods and materials and write down the results.",
  "duties": [
    "Weigh trucks, loads, or products on a scale",
    "Write down weights, counts, and sizes",
    "Look over goods for damage or missing pieces",
    "Take samples and send them to be tested",
    "Put labels on goods that have been checked",
    "Point out when a count does not match the papers"
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
    "lessThanHighSchool": 8.7,
    "highSchool": 39.5,
    "someCollege": 24.5,
    "associate": 11,
    "bachelor": 12.6,
    "master": 3,
    "doctoral": 0.7,
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
    "43-5071",
    "51-9061",
    "53-7062",
    "53-7063",
    "53-7064"
  ]
};
