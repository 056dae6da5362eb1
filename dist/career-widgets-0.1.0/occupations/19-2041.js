// 19-2041 Environmental Scientists and Specialists, Including Health
export default {
  "code": "19-2041",
  "about": "Environmental scientists find out what harms air, water, soil, or people’s health and how to fix it.",
  "duties": [
    "Take water, air, and soil samples and study the results",
    "Track pollution back to where it started",
    "Check whether companies obey pollution rules",
    "Make charts and reports from field data",
    "Advise companies and agencies on cleanup"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 63.1,
    "master": 28.7,
    "doctoral": 8.2,
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
    "13-1041",
    "17-2081",
    "17-3025",
    "19-1031",
    "19-4042"
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
        "cip": "26.1004",
        "title": "Toxicology"
      },
      {
        "cip": "26.1005",
        "title": "Molecular Toxicology"
      },
      {
        "cip": "26.1006",
        "title": "Environmental Toxicology"
      },
      {
        "cip": "30.3201",
        "title": "Marine Sciences"
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
        "cip": "30.4401",
        "title": "Geography and Environmental Studies"
      },
      {
        "cip": "40.0509",
        "title": "Environmental Chemistry"
      },
      {
        "cip": "51.2202",
        "title": "Environmental Health"
      }
    ]
  }
};
