// 15-2041 Statisticians
export default {
  "code": "15-2041",
  "about": "Statisticians collect and study numbers to answer questions in science, health, business, and government.",
  "duties": [
    "Plan how to survey people or set up an experiment",
    "Clean up data and check it for errors",
    "Run tests to see what the numbers really show",
    "Draw graphs and write up the answers",
    "Help other researchers choose the right method"
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
    "lessThanHighSchool": 0.4,
    "highSchool": 2.6,
    "someCollege": 6.3,
    "associate": 4.1,
    "bachelor": 40,
    "master": 35.4,
    "doctoral": 11.2,
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
    "13-2099",
    "15-2021",
    "15-2051",
    "19-1029",
    "19-3022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.0603",
        "title": "Educational Statistics and Research Methods"
      },
      {
        "cip": "13.0604",
        "title": "Educational Assessment, Testing, and Measurement"
      },
      {
        "cip": "13.0608",
        "title": "Institutional Research"
      },
      {
        "cip": "13.0699",
        "title": "Educational Assessment, Evaluation, and Research, Other"
      },
      {
        "cip": "26.1101",
        "title": "Biometry/Biometrics"
      },
      {
        "cip": "26.1102",
        "title": "Biostatistics"
      },
      {
        "cip": "26.1311",
        "title": "Epidemiology and Biostatistics"
      },
      {
        "cip": "27.0101",
        "title": "Mathematics, General"
      },
      {
        "cip": "27.0301",
        "title": "Applied Mathematics, General"
      },
      {
        "cip": "27.0304",
        "title": "Computational and Applied Mathematics"
      },
      {
        "cip": "27.0501",
        "title": "Statistics, General"
      },
      {
        "cip": "27.0502",
        "title": "Mathematical Statistics and Probability"
      },
      {
        "cip": "27.0503",
        "title": "Mathematics and Statistics"
      },
      {
        "cip": "27.0599",
        "title": "Statistics, Other"
      },
      {
        "cip": "27.0601",
        "title": "Applied Statistics, General"
      },
      {
        "cip": "30.4901",
        "title": "Mathematical Economics"
      },
      {
        "cip": "30.7001",
        "title": "Data Science, General"
      },
      {
        "cip": "30.7099",
        "title": "Data Science, Other"
      },
      {
        "cip": "30.7101",
        "title": "Data Analytics, General"
      },
      {
        "cip": "30.7102",
        "title": "Business Analytics"
      },
      {
        "cip": "30.7199",
        "title": "Data Analytics, Other"
      },
      {
        "cip": "42.2708",
        "title": "Psychometrics and Quantitative Psychology"
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
        "cip": "45.0603",
        "title": "Econometrics and Quantitative Economics"
      },
      {
        "cip": "52.1302",
        "title": "Business Statistics"
      }
    ]
  }
};
