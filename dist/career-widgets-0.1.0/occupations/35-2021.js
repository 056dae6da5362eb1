// 35-2021 Food Preparation Workers
export default {
  "code": "35-2021",
  "about": "Food preparation workers wash, cut, and measure ingredients and put together cold dishes in kitchens.",
  "duties": [
    "Clean and chop lettuce, onions, and other produce",
    "Put together salads and sandwiches",
    "Portion out what the cooks will need",
    "Run the slicer for meat and cheese",
    "Wrap, date, and store food in the cooler",
    "Clean counters, floors, and tools"
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
    "lessThanHighSchool": 24.7,
    "highSchool": 41.2,
    "someCollege": 17.7,
    "associate": 6.4,
    "bachelor": 7.9,
    "master": 1.6,
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
    "35-2012",
    "35-2014",
    "35-2015",
    "35-3023",
    "51-3021"
  ]
};
