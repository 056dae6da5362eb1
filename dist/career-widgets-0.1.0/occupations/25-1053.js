// 25-1053 Environmental Science Teachers, Postsecondary
export default {
  "code": "25-1053",
  "about": "Environmental science professors teach college students how nature works and how people change air, water, and land.",
  "duties": [
    "Lecture on climate, pollution, and ecosystems",
    "Take students outside to test water, soil, and air",
    "Lead class debates on issues like energy and waste",
    "Grade reports on field studies",
    "Research how people affect the natural world"
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
    "25-1041",
    "25-1042",
    "25-1043",
    "25-1051",
    "25-1052"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0103",
        "title": "Environmental Studies"
      },
      {
        "cip": "03.0104",
        "title": "Environmental Science"
      },
      {
        "cip": "13.1316",
        "title": "Science Teacher Education/General Science Teacher Education"
      },
      {
        "cip": "26.1307",
        "title": "Conservation Biology"
      },
      {
        "cip": "26.1310",
        "title": "Ecology and Evolutionary Biology"
      },
      {
        "cip": "26.1399",
        "title": "Ecology, Evolution, Systematics and Population Biology, Other"
      },
      {
        "cip": "30.3301",
        "title": "Sustainability Studies"
      },
      {
        "cip": "30.4101",
        "title": "Environmental Geosciences"
      },
      {
        "cip": "30.4301",
        "title": "Geobiology"
      },
      {
        "cip": "30.4401",
        "title": "Geography and Environmental Studies"
      },
      {
        "cip": "40.0509",
        "title": "Environmental Chemistry"
      }
    ]
  }
};
