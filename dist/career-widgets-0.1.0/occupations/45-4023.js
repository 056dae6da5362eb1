// 45-4023 Log Graders and Scalers
export default {
  "code": "45-4023",
  "about": "Log graders and scalers measure logs and judge their quality to figure out what they are worth.",
  "duties": [
    "Measure how long and thick each log is",
    "Look for rot, splits, and knots",
    "Decide the grade of each log",
    "Spray a color on logs so the mill can tell them apart",
    "Enter numbers in a tally book or small computer",
    "Set aside logs that must be cut again"
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
    "lessThanHighSchool": 27.2,
    "highSchool": 50.8,
    "someCollege": 12.6,
    "associate": 4,
    "bachelor": 4.5,
    "master": 0.6,
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
    "43-5111",
    "45-2041",
    "45-4022",
    "51-9061",
    "53-7062"
  ]
};
