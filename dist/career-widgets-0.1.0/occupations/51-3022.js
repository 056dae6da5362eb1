// 51-3022 Meat, Poultry, and Fish Cutters and Trimmers
export default {
  "code": "51-3022",
  "about": "Meat, poultry, and fish cutters trim and cut up meat and seafood by hand in processing plants.",
  "duties": [
    "Make the same cut again and again as meat comes down the line",
    "Slice off fat, skin, and bruised spots",
    "Pull bones out of chicken, beef, or fish",
    "Sort pieces into bins",
    "Weigh boxes and label them",
    "Keep knives sharp and clean"
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
    "lessThanHighSchool": 29,
    "highSchool": 44.1,
    "someCollege": 16.3,
    "associate": 5.5,
    "bachelor": 4.2,
    "master": 0.5,
    "doctoral": 0.3,
    "inexactMatch": true,
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
    "45-2041",
    "45-2093",
    "51-3021",
    "51-3023",
    "53-7064"
  ]
};
