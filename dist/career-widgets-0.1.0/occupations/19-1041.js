// 19-1041 Epidemiologists
export default {
  "code": "19-1041",
  "about": "Epidemiologists study how diseases start and spread among people and how to stop them.",
  "duties": [
    "Track reports of flu, cancer, or other diseases",
    "Talk to sick people to find where an outbreak began",
    "Look for patterns in health data",
    "Warn doctors and the public about risks",
    "Compare sick and healthy people to find what raises the risk"
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
    "highSchool": 0.7,
    "someCollege": 0.5,
    "associate": 1.1,
    "bachelor": 28,
    "master": 26.6,
    "doctoral": 42.9,
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
    "19-1029",
    "19-1042",
    "29-1141",
    "29-1222",
    "29-1229"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.0401",
        "title": "Cell/Cellular Biology and Histology"
      },
      {
        "cip": "26.0509",
        "title": "Infectious Disease and Global Health"
      },
      {
        "cip": "26.1309",
        "title": "Epidemiology"
      },
      {
        "cip": "26.1311",
        "title": "Epidemiology and Biostatistics"
      },
      {
        "cip": "51.1401",
        "title": "Medical Science/Scientist"
      },
      {
        "cip": "51.2202",
        "title": "Environmental Health"
      }
    ]
  }
};
