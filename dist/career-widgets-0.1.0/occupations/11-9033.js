// 11-9033 Education Administrators, Postsecondary
export default {
  "code": "11-9033",
  "about": "College administrators run a college, one of its schools, or an office like admissions or student life.",
  "duties": [
    "Plan budgets and programs for their department",
    "Hire and guide staff and faculty",
    "Help students with courses, problems, or financial aid",
    "Set rules for admissions, classes, or campus life",
    "Go to meetings and speak for the college"
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
    "lessThanHighSchool": 1,
    "highSchool": 5.1,
    "someCollege": 7,
    "associate": 4.2,
    "bachelor": 25.4,
    "master": 44.1,
    "doctoral": 13.2,
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
    "11-9032",
    "21-1012",
    "25-1081",
    "25-9031",
    "25-9044"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.0401",
        "title": "Educational Leadership and Administration, General"
      },
      {
        "cip": "13.0404",
        "title": "Educational, Instructional, and Curriculum Supervision"
      },
      {
        "cip": "13.0406",
        "title": "Higher Education/Higher Education Administration"
      },
      {
        "cip": "13.0407",
        "title": "Community College Administration"
      },
      {
        "cip": "13.0412",
        "title": "International School Administration/Leadership"
      },
      {
        "cip": "51.0719",
        "title": "Clinical Research Coordinator"
      },
      {
        "cip": "51.3202",
        "title": "Health Professions Education"
      },
      {
        "cip": "51.3203",
        "title": "Nursing Education"
      },
      {
        "cip": "52.0214",
        "title": "Research Administration"
      },
      {
        "cip": "61.0207",
        "title": "Medical Education Fellowship Program"
      },
      {
        "cip": "61.0211",
        "title": "Simulation Fellowship Program"
      }
    ]
  }
};
