// 27-1023 Floral Designers
export default {
  "code": "27-1023",
  "about": "Floral designers cut and arrange flowers and plants for weddings, funerals, gifts, and rooms.",
  "duties": [
    "Arrange flowers in bouquets, vases, and wreaths",
    "Ask customers about the event, colors, and price",
    "Trim stems and keep flowers fresh",
    "Buy fresh flowers and ribbon for the week",
    "Wrap flowers and ring up sales",
    "Deliver and set up flowers at events"
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
    "lessThanHighSchool": 5.7,
    "highSchool": 31.4,
    "someCollege": 24.3,
    "associate": 12.1,
    "bachelor": 22.5,
    "master": 3.6,
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
    "27-1012",
    "27-1022",
    "41-2031",
    "51-6052",
    "51-9123"
  ]
};
