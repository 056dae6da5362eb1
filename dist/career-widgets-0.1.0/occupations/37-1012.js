// 37-1012 First-Line Supervisors of Landscaping, Lawn Service, and Groundskeeping Workers
export default {
  "code": "37-1012",
  "about": "Landscaping supervisors lead crews that plant and care for lawns, gardens, parks, and golf courses.",
  "duties": [
    "Send crews to jobs and plan around the weather",
    "Walk the grounds to check plants and finished work",
    "Show workers how to prune, plant, and use machines",
    "Dig, plant, and mow with the crew when needed",
    "Talk with customers about what they want and what it costs",
    "Get plants, tools, and trucks ready"
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
    "lessThanHighSchool": 18,
    "highSchool": 32.5,
    "someCollege": 20.8,
    "associate": 8.8,
    "bachelor": 17.1,
    "master": 2.6,
    "doctoral": 0.3,
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
    "37-1011",
    "45-1011",
    "47-1011",
    "49-1011",
    "53-1047"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0601",
        "title": "Applied Horticulture/Horticulture Operations, General"
      },
      {
        "cip": "01.0603",
        "title": "Ornamental Horticulture"
      },
      {
        "cip": "01.0604",
        "title": "Greenhouse Operations and Management"
      },
      {
        "cip": "01.0605",
        "title": "Landscaping and Groundskeeping"
      },
      {
        "cip": "01.0606",
        "title": "Plant Nursery Operations and Management"
      },
      {
        "cip": "01.0607",
        "title": "Turf and Turfgrass Management"
      },
      {
        "cip": "31.0302",
        "title": "Golf Course Operation and Grounds Management"
      }
    ]
  }
};
