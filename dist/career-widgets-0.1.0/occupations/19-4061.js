// 19-4061 Social Science Research Assistants
export default {
  "code": "19-4061",
  "about": "Social science research assistants help social scientists collect data and find out how people think and live.",
  "duties": [
    "Enter survey answers and check them for errors",
    "Look up books, articles, and records",
    "Run numbers with statistics software",
    "Turn numbers into tables and graphs",
    "Interview people for studies"
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
    "lessThanHighSchool": 3.4,
    "highSchool": 15.3,
    "someCollege": 19.9,
    "associate": 13.5,
    "bachelor": 32.1,
    "master": 11.5,
    "doctoral": 4.4,
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
    "11-9121",
    "15-2041",
    "15-2051",
    "19-3022",
    "43-9111"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0204",
        "title": "Environmental/Natural Resource Economics"
      },
      {
        "cip": "30.1701",
        "title": "Behavioral Sciences"
      },
      {
        "cip": "30.4601",
        "title": "History and Political Science"
      },
      {
        "cip": "42.0101",
        "title": "Psychology, General"
      },
      {
        "cip": "42.2708",
        "title": "Psychometrics and Quantitative Psychology"
      },
      {
        "cip": "44.0501",
        "title": "Public Policy Analysis, General"
      },
      {
        "cip": "44.0502",
        "title": "Education Policy Analysis"
      },
      {
        "cip": "44.0503",
        "title": "Health Policy Analysis"
      },
      {
        "cip": "44.0504",
        "title": "International Policy Analysis"
      },
      {
        "cip": "45.0101",
        "title": "Social Sciences, General"
      },
      {
        "cip": "45.0103",
        "title": "Survey Research/Methodology"
      },
      {
        "cip": "45.0601",
        "title": "Economics, General"
      },
      {
        "cip": "45.0602",
        "title": "Applied Economics"
      },
      {
        "cip": "45.0603",
        "title": "Econometrics and Quantitative Economics"
      },
      {
        "cip": "45.0604",
        "title": "Development Economics and International Development"
      },
      {
        "cip": "45.1001",
        "title": "Political Science and Government, General"
      },
      {
        "cip": "45.1004",
        "title": "Political Economy"
      },
      {
        "cip": "45.1101",
        "title": "Sociology, General"
      },
      {
        "cip": "45.1102",
        "title": "Applied/Public Sociology"
      }
    ]
  }
};
