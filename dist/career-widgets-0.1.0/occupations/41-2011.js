// 41-2011 Cashiers
export default {
  "code": "41-2011",
  "about": "Cashiers ring up what customers buy and take payment in stores, theaters, and other places.",
  "duties": [
    "Scan items and take cash or cards",
    "Hand back change and a receipt",
    "Bag what customers bought",
    "Take back items customers return",
    "Help shoppers who have a question about a price",
    "Count the drawer before and after a shift"
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
    "lessThanHighSchool": 13.5,
    "highSchool": 42.3,
    "someCollege": 22.3,
    "associate": 8.3,
    "bachelor": 10.8,
    "master": 2.2,
    "doctoral": 0.6,
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
    "41-1011",
    "41-2021",
    "41-2031",
    "43-3071",
    "43-4051"
  ]
};
