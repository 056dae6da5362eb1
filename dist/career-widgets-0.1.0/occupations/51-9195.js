// 51-9195 Molders, Shapers, and Casters, Except Metal and Plastic
export default {
  "code": "51-9195",
  "about": "Molders, shapers, and casters make products from clay, glass, stone, concrete, and plaster by hand or machine.",
  "duties": [
    "Pour wet concrete or plaster into forms",
    "Throw pots and vases on a wheel",
    "Heat glass and blow or bend it",
    "Carve stone to match a drawing",
    "Scrape off extra material",
    "Glaze pots and fire them in a kiln"
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
    "lessThanHighSchool": 18.2,
    "highSchool": 34.8,
    "someCollege": 19,
    "associate": 5.4,
    "bachelor": 17.5,
    "master": 4.1,
    "doctoral": 1,
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
    "51-4071",
    "51-4072",
    "51-9022",
    "51-9032",
    "51-9041"
  ]
};
