// 25-1069 Social Sciences Teachers, Postsecondary, All Other
export default {
  "code": "25-1069",
  "about": "These college teachers cover social science subjects that have no group of their own in federal job statistics.",
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
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "04.0301",
        "title": "City/Urban, Community, and Regional Planning"
      },
      {
        "cip": "04.1001",
        "title": "Real Estate Development"
      },
      {
        "cip": "13.0607",
        "title": "Learning Sciences"
      },
      {
        "cip": "19.1001",
        "title": "Work and Family Studies"
      },
      {
        "cip": "30.2001",
        "title": "International/Globalization Studies"
      },
      {
        "cip": "30.2101",
        "title": "Holocaust and Related Studies"
      },
      {
        "cip": "30.2701",
        "title": "Human Biology"
      },
      {
        "cip": "30.4201",
        "title": "Geoarcheaology"
      },
      {
        "cip": "45.0101",
        "title": "Social Sciences, General"
      },
      {
        "cip": "45.0102",
        "title": "Research Methodology and Quantitative Methods"
      },
      {
        "cip": "45.0103",
        "title": "Survey Research/Methodology"
      },
      {
        "cip": "45.0199",
        "title": "Social Sciences, Other"
      },
      {
        "cip": "45.1103",
        "title": "Rural Sociology"
      },
      {
        "cip": "45.1199",
        "title": "Sociology, Other"
      },
      {
        "cip": "45.1201",
        "title": "Urban Studies/Affairs"
      },
      {
        "cip": "45.9999",
        "title": "Social Sciences, Other"
      },
      {
        "cip": "51.3204",
        "title": "Medical/Health Humanities"
      }
    ]
  }
};
