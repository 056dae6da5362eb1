// 41-2021 Counter and Rental Clerks
export default {
  "code": "41-2021",
  "about": "Counter and rental clerks rent out cars, tools, and other goods and take orders for repairs and services.",
  "duties": [
    "Help customers choose what to rent",
    "Work out the price and take payment",
    "Fill out the rental form and check a license",
    "Check for damage when rented goods come back",
    "Take in clothes, shoes, or machines to clean or fix",
    "Show how a machine works before it goes out the door"
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
    "lessThanHighSchool": 8.6,
    "highSchool": 31,
    "someCollege": 26.1,
    "associate": 10.7,
    "bachelor": 20.3,
    "master": 2.9,
    "doctoral": 0.4,
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
    "41-2011",
    "41-2031",
    "41-3091",
    "41-9091",
    "53-7065"
  ]
};
