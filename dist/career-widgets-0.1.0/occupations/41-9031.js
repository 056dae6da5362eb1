// 41-9031 Sales Engineers
export default {
  "code": "41-9031",
  "about": "Sales engineers sell complex machines, software, and systems to businesses and show how they would work there.",
  "duties": [
    "Show buyers how the product solves their problem",
    "Ask what a customer’s plant or network needs",
    "Change a system’s setup to fit the buyer",
    "Write offers with prices and technical details",
    "Answer hard questions that sales staff cannot",
    "Help customers when a new system has problems"
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
    "lessThanHighSchool": 1.2,
    "highSchool": 4.3,
    "someCollege": 11.9,
    "associate": 7.8,
    "bachelor": 55.5,
    "master": 16.9,
    "doctoral": 2.3,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-9041",
    "13-1081",
    "17-2112",
    "41-3091",
    "41-4011"
  ]
};
