// 35-3023 Fast Food and Counter Workers
export default {
  "code": "35-3023",
  "about": "Fast food and counter workers take orders, hand out food and drinks, and take payment at a counter or window.",
  "duties": [
    "Take orders at the counter or drive-through",
    "Ring up sales and give change",
    "Make coffee and other drinks and put together simple meals",
    "Bag orders and check that nothing is missing",
    "Refill napkins, cups, and sauces",
    "Wipe tables, mop floors, and take out trash"
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
    "lessThanHighSchool": 13.3,
    "highSchool": 35.9,
    "someCollege": 24.1,
    "associate": 8.2,
    "bachelor": 14.7,
    "master": 2.9,
    "doctoral": 0.9,
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
    "35-2014",
    "35-2021",
    "35-3031",
    "35-3041",
    "35-9011"
  ]
};
