// 51-9111 Packaging and Filling Machine Operators and Tenders
export default {
  "code": "51-9111",
  "about": "Packaging machine operators run machines that fill, seal, and label bottles, boxes, cans, and bags.",
  "duties": [
    "Start the line and watch packages go by",
    "Bring caps, labels, and empty boxes to the line",
    "Stop the line and free stuck bottles or boxes",
    "Pull off packages that leak or weigh too little",
    "Stack full cases on a pallet",
    "Adjust guides when the package size changes"
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
    "lessThanHighSchool": 30.6,
    "highSchool": 41.6,
    "someCollege": 14.8,
    "associate": 6.1,
    "bachelor": 6,
    "master": 0.8,
    "doctoral": 0.2,
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
    "51-9041",
    "51-9191",
    "51-9196",
    "53-7063",
    "53-7064"
  ]
};
