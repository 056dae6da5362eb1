// 17-2051 Civil Engineers
export default {
  "code": "17-2051",
  "about": "Civil engineers design and oversee roads, bridges, buildings, dams, and water and sewer systems.",
  "duties": [
    "Draw plans for roads, bridges, or pipelines",
    "Calculate loads, slopes, and water flow",
    "Visit building sites to check the work",
    "Study maps, soil tests, and survey data",
    "Work out what a new road or bridge will cost"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 3.1,
    "someCollege": 4.4,
    "associate": 3.6,
    "bachelor": 57.5,
    "master": 26.3,
    "doctoral": 4.5,
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
    "11-9021",
    "17-2081",
    "17-3011",
    "17-3022",
    "47-4011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0801",
        "title": "Civil Engineering, General"
      },
      {
        "cip": "14.0802",
        "title": "Geotechnical and Geoenvironmental Engineering"
      },
      {
        "cip": "14.0803",
        "title": "Structural Engineering"
      },
      {
        "cip": "14.0804",
        "title": "Transportation and Highway Engineering"
      },
      {
        "cip": "14.0805",
        "title": "Water Resources Engineering"
      },
      {
        "cip": "14.0899",
        "title": "Civil Engineering, Other"
      },
      {
        "cip": "14.3301",
        "title": "Construction Engineering"
      }
    ]
  }
};
