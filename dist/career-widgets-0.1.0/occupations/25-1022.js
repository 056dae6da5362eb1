// 25-1022 Mathematical Science Teachers, Postsecondary
export default {
  "code": "25-1022",
  "about": "Math and statistics professors teach college students to solve problems with numbers, formulas, and proofs.",
  "duties": [
    "Work through problems step by step in front of a class",
    "Grade problem sets, quizzes, and finals",
    "Help students who are stuck on calculus or statistics",
    "Choose textbooks and write new problems",
    "Work on unsolved math questions and publish proofs or results"
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
    "25-1021",
    "25-1051",
    "25-1052",
    "25-1054",
    "25-1063"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1311",
        "title": "Mathematics Teacher Education"
      },
      {
        "cip": "26.1102",
        "title": "Biostatistics"
      },
      {
        "cip": "27.0101",
        "title": "Mathematics, General"
      },
      {
        "cip": "27.0102",
        "title": "Algebra and Number Theory"
      },
      {
        "cip": "27.0103",
        "title": "Analysis and Functional Analysis"
      },
      {
        "cip": "27.0104",
        "title": "Geometry/Geometric Analysis"
      },
      {
        "cip": "27.0105",
        "title": "Topology and Foundations"
      },
      {
        "cip": "27.0199",
        "title": "Mathematics, Other"
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
        "cip": "27.0599",
        "title": "Statistics, Other"
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
        "cip": "30.5001",
        "title": "Mathematics and Atmospheric/Oceanic Science"
      },
      {
        "cip": "38.0102",
        "title": "Logic"
      },
      {
        "cip": "52.1302",
        "title": "Business Statistics"
      }
    ]
  }
};
