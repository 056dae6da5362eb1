// 25-1067 Sociology Teachers, Postsecondary
export default {
  "code": "25-1067",
  "about": "Sociology professors teach college students how groups, families, and societies work and change.",
  "duties": [
    "Lecture on family, class, crime, and inequality",
    "Lead discussions that link readings to daily life",
    "Teach students to run surveys and interviews",
    "Grade term papers and exams on social issues",
    "Study social problems and write articles"
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
    "25-1061",
    "25-1062",
    "25-1065",
    "25-1066",
    "25-1113"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "45.0103",
        "title": "Survey Research/Methodology"
      },
      {
        "cip": "45.0501",
        "title": "Demography and Population Studies"
      },
      {
        "cip": "45.0502",
        "title": "Applied Demography"
      },
      {
        "cip": "45.0599",
        "title": "Demography, Other"
      },
      {
        "cip": "45.1101",
        "title": "Sociology, General"
      },
      {
        "cip": "45.1102",
        "title": "Applied/Public Sociology"
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
        "cip": "45.1301",
        "title": "Sociology and Anthropology"
      }
    ]
  }
};
