// 51-4052 Pourers and Casters, Metal
export default {
  "code": "51-4052",
  "about": "Metal pourers and casters fill molds with melted metal to make parts and bars.",
  "duties": [
    "Tip a ladle of glowing metal over the mold",
    "Check that molds are clean and dry",
    "Scrape waste off the top of melted metal",
    "Watch its heat and color before pouring",
    "Knock hard metal out of the spout",
    "Move cooled bars with a forklift"
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
    "lessThanHighSchool": 11.9,
    "highSchool": 59.5,
    "someCollege": 18.2,
    "associate": 7.1,
    "bachelor": 2.6,
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
    "51-4022",
    "51-4023",
    "51-4072",
    "51-9022",
    "51-9195"
  ]
};
