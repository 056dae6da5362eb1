// 19-3092 Geographers
export default {
  "code": "19-3092",
  "about": "Geographers study places, from landforms and climate to the people who live there, and how they affect each other.",
  "duties": [
    "Draw maps on a computer",
    "Gather data from satellites, census tables, and field trips",
    "Study how land and people change across a region",
    "Write reports and give talks",
    "Help planners and companies choose places to build"
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
    "lessThanHighSchool": 0.2,
    "highSchool": 2.9,
    "someCollege": 4.8,
    "associate": 2.3,
    "bachelor": 31.1,
    "master": 39.2,
    "doctoral": 19.4,
    "inexactMatch": true,
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
    "15-1299",
    "15-2051",
    "17-1021",
    "19-2042",
    "25-1064"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.3501",
        "title": "Climate Science"
      },
      {
        "cip": "30.3801",
        "title": "Earth Systems Science"
      },
      {
        "cip": "30.4101",
        "title": "Environmental Geosciences"
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
      },
      {
        "cip": "51.3204",
        "title": "Medical/Health Humanities"
      }
    ]
  }
};
