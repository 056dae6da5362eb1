// 51-9031 Cutters and Trimmers, Hand
export default {
  "code": "51-9031",
  "about": "Hand cutters and trimmers cut carpet, cloth, glass, rubber, and other materials with knives, shears, and small power tools.",
  "duties": [
    "Spread out material and trace a pattern on it",
    "Cut along the line with a knife or shears",
    "Snip off loose ends and smooth rough edges",
    "Sort pieces by size and color",
    "Set aside stained or chipped pieces",
    "Keep the blades sharp"
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
    "lessThanHighSchool": 24.9,
    "highSchool": 47.3,
    "someCollege": 17.7,
    "associate": 5.4,
    "bachelor": 3.9,
    "master": 0.8,
    "doctoral": 0,
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
    "51-6031",
    "51-7041",
    "51-7042",
    "51-9022",
    "51-9032"
  ]
};
