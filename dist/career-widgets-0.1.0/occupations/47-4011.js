// 47-4011 Construction and Building Inspectors
export default {
  "code": "47-4011",
  "about": "Building inspectors check that houses, bridges, wiring, and plumbing are built safely and follow the plans and rules.",
  "duties": [
    "Visit building sites to see that work follows the code",
    "Check wiring, pipes, and foundations before they are covered up",
    "Go over plans and approve them or ask for changes",
    "Explain to builders what they have to fix",
    "Measure rooms, stairs, and slopes",
    "Write up what they saw and take photos"
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
    "lessThanHighSchool": 3.2,
    "highSchool": 26.3,
    "someCollege": 29.5,
    "associate": 12.9,
    "bachelor": 21.9,
    "master": 5.2,
    "doctoral": 1,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-1041",
    "17-3022",
    "47-1011",
    "49-9071",
    "53-6051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0403",
        "title": "Building/Home/Construction Inspection/Inspector"
      }
    ]
  }
};
