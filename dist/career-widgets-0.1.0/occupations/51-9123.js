// 51-9123 Painting, Coating, and Decorating Workers
export default {
  "code": "51-9123",
  "about": "Painting and decorating workers put color and designs on things like furniture, pottery, glass, and toys by hand.",
  "duties": [
    "Paint flowers, stripes, or faces on goods one by one",
    "Spray on color, glaze, or clear coats",
    "Touch up spots that were missed",
    "Get surfaces clean and dry before painting",
    "Read the order to see which colors to use",
    "Wash out brushes so the next color stays clean"
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
    "lessThanHighSchool": 21.7,
    "highSchool": 46.3,
    "someCollege": 20.5,
    "associate": 6.1,
    "bachelor": 4.6,
    "master": 0.7,
    "doctoral": 0.2,
    "inexactMatch": true,
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
    "47-2141",
    "51-7021",
    "51-9124",
    "51-9194",
    "51-9195"
  ]
};
