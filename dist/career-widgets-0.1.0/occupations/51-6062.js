// 51-6062 Textile Cutting Machine Setters, Operators, and Tenders
export default {
  "code": "51-6062",
  "about": "Textile cutting machine operators cut cloth into pieces that will be sewn into clothes and other goods.",
  "duties": [
    "Spread cloth in many layers on a table",
    "Line up the pattern so little cloth goes to waste",
    "Cut through the stack with a power knife",
    "Run a computer-guided cutter",
    "Bundle and label the cut pieces",
    "Keep the blades sharp and free of lint"
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
    "lessThanHighSchool": 29.7,
    "highSchool": 44,
    "someCollege": 17.5,
    "associate": 3.8,
    "bachelor": 3.7,
    "master": 0.6,
    "doctoral": 0.7,
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
    "51-4031",
    "51-4033",
    "51-7042",
    "51-9032",
    "51-9196"
  ]
};
