// 51-9196 Paper Goods Machine Setters, Operators, and Tenders
export default {
  "code": "51-9196",
  "about": "Paper goods machine operators run machines that turn paper and cardboard into boxes, bags, cups, and envelopes.",
  "duties": [
    "Load big rolls or sheets of paper",
    "Set the folding, cutting, and gluing parts",
    "Watch for crooked folds and loose glue",
    "Pull a few boxes or bags and test them",
    "Take the machine apart to change worn pieces",
    "Stack and tie finished goods"
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
    "lessThanHighSchool": 19.2,
    "highSchool": 46.7,
    "someCollege": 20.1,
    "associate": 6.3,
    "bachelor": 7.4,
    "master": 0,
    "doctoral": 0.3,
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
    "51-6062",
    "51-6091",
    "51-9032",
    "51-9191",
    "53-7063"
  ]
};
