// 25-1063 Economics Teachers, Postsecondary
export default {
  "code": "25-1063",
  "about": "Economics professors teach college students how people, businesses, and governments make choices about money and resources.",
  "duties": [
    "Explain prices, trade, and jobs with graphs and examples",
    "Talk with the class about economic news",
    "Grade problem sets and economics exams",
    "Advise students on data projects and theses",
    "Analyze data on markets or policy for research papers"
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
    "19-3011",
    "25-1011",
    "25-1022",
    "25-1065",
    "25-1067"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0103",
        "title": "Agricultural Economics"
      },
      {
        "cip": "03.0204",
        "title": "Environmental/Natural Resource Economics"
      },
      {
        "cip": "30.3901",
        "title": "Economics and Computer Science"
      },
      {
        "cip": "30.4001",
        "title": "Economics and Foreign Language/Literature"
      },
      {
        "cip": "30.4901",
        "title": "Mathematical Economics"
      },
      {
        "cip": "30.5101",
        "title": "Philosophy, Politics, and Economics"
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
        "cip": "45.0605",
        "title": "International Economics"
      },
      {
        "cip": "45.0699",
        "title": "Economics, Other"
      },
      {
        "cip": "45.1004",
        "title": "Political Economy"
      },
      {
        "cip": "51.2007",
        "title": "Pharmacoeconomics/Pharmaceutical Economics"
      },
      {
        "cip": "52.0601",
        "title": "Business/Managerial Economics"
      }
    ]
  }
};
