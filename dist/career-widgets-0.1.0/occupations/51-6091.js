// 51-6091 Extruding and Forming Machine Setters, Operators, and Tenders, Synthetic and Glass Fibers
export default {
  "code": "51-6091",
  "about": "Fiber machine operators run machines that push liquid plastic or melted glass through tiny holes to make long threads.",
  "duties": [
    "Fill the machine with plastic or glass",
    "Start the flow of threads and set its speed",
    "Watch the panel for clogs and broken threads",
    "Shut the machine down when the threads go bad",
    "Clean the plate with the tiny holes",
    "Note each breakdown and its cause"
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
    "lessThanHighSchool": 19.7,
    "highSchool": 37,
    "someCollege": 14.2,
    "associate": 8.3,
    "bachelor": 19.6,
    "master": 1,
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
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "51-4021",
    "51-4072",
    "51-9041",
    "51-9191",
    "51-9196"
  ]
};
