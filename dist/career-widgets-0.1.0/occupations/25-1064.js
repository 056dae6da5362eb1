// 25-1064 Geography Teachers, Postsecondary
export default {
  "code": "25-1064",
  "about": "Geography professors teach college students how places, people, climate, and land are linked.",
  "duties": [
    "Lecture on landforms, cities, climate, and migration",
    "Teach mapmaking with geographic software",
    "Lead field trips to observe land and neighborhoods",
    "Grade maps, projects, and tests",
    "Research how places change over time"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "19-3092",
    "25-1051",
    "25-1061",
    "25-1067",
    "25-1125"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1332",
        "title": "Geography Teacher Education"
      },
      {
        "cip": "30.4401",
        "title": "Geography and Environmental Studies"
      },
      {
        "cip": "43.0407",
        "title": "Geospatial Intelligence"
      },
      {
        "cip": "45.0701",
        "title": "Geography"
      },
      {
        "cip": "45.0702",
        "title": "Geographic Information Science and Cartography"
      },
      {
        "cip": "45.0799",
        "title": "Geography, Other"
      },
      {
        "cip": "45.1501",
        "title": "Geography and Anthropology"
      }
    ]
  }
};
