// 47-2021 Brickmasons and Blockmasons
export default {
  "code": "47-2021",
  "about": "Bricklayers and block masons build and repair walls, chimneys, and other structures from brick or concrete block.",
  "duties": [
    "Spread mortar and lay brick after brick in straight rows",
    "Check with a level that each wall stands straight",
    "Cut bricks and blocks so they fit at corners and openings",
    "Scrape off extra mortar and smooth the joints",
    "Chip out cracked bricks and put in new ones",
    "Work out how many bricks a wall will take"
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
    "lessThanHighSchool": 34,
    "highSchool": 44.6,
    "someCollege": 12.8,
    "associate": 3.9,
    "bachelor": 4.1,
    "master": 0.5,
    "doctoral": 0.1,
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
    "47-2022",
    "47-2044",
    "47-2051",
    "47-3011",
    "49-9045"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0101",
        "title": "Mason/Masonry"
      }
    ]
  }
};
