// 51-6011 Laundry and Dry-Cleaning Workers
export default {
  "code": "51-6011",
  "about": "Laundry and dry-cleaning workers wash, dry, and clean clothes, sheets, rugs, and other fabric items.",
  "duties": [
    "Separate whites, colors, and delicate fabrics",
    "Fill the washers and choose the right cycle",
    "Treat stains before the wash",
    "Move wet items to dryers",
    "Fold or hang clean items and count them",
    "Tag each order so nothing gets lost"
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
    "lessThanHighSchool": 32.6,
    "highSchool": 41.4,
    "someCollege": 14.2,
    "associate": 4.5,
    "bachelor": 6.1,
    "master": 0.8,
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
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "51-6021",
    "51-6031",
    "51-9123",
    "51-9192",
    "53-7061"
  ]
};
