// 15-2051 Data Scientists
export default {
  "code": "15-2051",
  "about": "Data scientists dig through large amounts of data to find patterns that help people make decisions.",
  "duties": [
    "Gather and clean data from many sources",
    "Write code to look for patterns",
    "Build models that predict what may happen next",
    "Make charts and dashboards",
    "Explain findings to managers in plain words"
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
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-2099",
    "15-2031",
    "15-2041",
    "19-1029",
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
        "cip": "11.0102",
        "title": "Artificial Intelligence"
      },
      {
        "cip": "11.0103",
        "title": "Information Technology"
      },
      {
        "cip": "11.0701",
        "title": "Computer Science"
      },
      {
        "cip": "11.0802",
        "title": "Data Modeling/Warehousing and Database Administration"
      },
      {
        "cip": "11.0804",
        "title": "Modeling, Virtual Environments and Simulation"
      },
      {
        "cip": "26.1103",
        "title": "Bioinformatics"
      },
      {
        "cip": "26.1104",
        "title": "Computational Biology"
      },
      {
        "cip": "26.1199",
        "title": "Biomathematics, Bioinformatics, and Computational Biology, Other"
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
        "cip": "27.0303",
        "title": "Computational Mathematics"
      },
      {
        "cip": "27.0304",
        "title": "Computational and Applied Mathematics"
      },
      {
        "cip": "27.0305",
        "title": "Financial Mathematics"
      },
      {
        "cip": "27.0306",
        "title": "Mathematical Biology"
      },
      {
        "cip": "27.0399",
        "title": "Applied Mathematics, Other"
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
        "cip": "27.0601",
        "title": "Applied Statistics, General"
      },
      {
        "cip": "27.9999",
        "title": "Mathematics and Statistics, Other"
      },
      {
        "cip": "30.0801",
        "title": "Mathematics and Computer Science"
      },
      {
        "cip": "30.3001",
        "title": "Computational Science"
      },
      {
        "cip": "30.3901",
        "title": "Economics and Computer Science"
      },
      {
        "cip": "30.4801",
        "title": "Linguistics and Computer Science"
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
        "cip": "30.7103",
        "title": "Data Visualization"
      },
      {
        "cip": "30.7104",
        "title": "Financial Analytics"
      },
      {
        "cip": "30.7199",
        "title": "Data Analytics, Other"
      },
      {
        "cip": "40.0512",
        "title": "Cheminformatics/Chemistry Informatics"
      },
      {
        "cip": "45.0603",
        "title": "Econometrics and Quantitative Economics"
      },
      {
        "cip": "52.1301",
        "title": "Management Science"
      },
      {
        "cip": "52.1302",
        "title": "Business Statistics"
      }
    ]
  }
};
