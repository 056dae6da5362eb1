// 51-5113 Print Binding and Finishing Workers
export default {
  "code": "51-5113",
  "about": "Bindery workers fold, cut, and bind printed pages into books, magazines, and brochures.",
  "duties": [
    "Set up machines that fold, stitch, or glue pages",
    "Watch the machine for jams and crooked pages",
    "Cut stacks of pages to an even edge",
    "Put covers on with glue or thread",
    "Flip through samples for torn or missing pages",
    "Wrap books and pile the boxes up"
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
    "lessThanHighSchool": 14,
    "highSchool": 49,
    "someCollege": 20.9,
    "associate": 3.5,
    "bachelor": 8.6,
    "master": 3.3,
    "doctoral": 0.8,
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
    "51-6031",
    "51-6062",
    "51-9032",
    "51-9191",
    "51-9196"
  ]
};
