// 53-7065 Stockers and Order Fillers
export default {
  "code": "53-7065",
  "about": "Stockers and order fillers fill store shelves and collect items in warehouses for customers’ orders.",
  "duties": [
    "Put goods on shelves and turn the labels to the front",
    "Find the items on an order and put them together",
    "Unpack deliveries and count what came in",
    "Put price tags on goods",
    "Help shoppers find what they want",
    "Bring heavy goods down from racks with a lift"
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
    "lessThanHighSchool": 12.5,
    "highSchool": 43.4,
    "someCollege": 23.1,
    "associate": 8.7,
    "bachelor": 10.1,
    "master": 1.8,
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
    "41-2021",
    "41-2031",
    "43-5071",
    "43-5111",
    "53-7062"
  ]
};
