// 11-9032 Education Administrators, Kindergarten through Secondary
export default {
  "code": "11-9032",
  "about": "School principals and other school leaders run elementary, middle, and high schools and their programs, from sports to special education.",
  "duties": [
    "Watch classes and give teachers feedback",
    "Meet with students and parents when something goes wrong",
    "Handle absences, fights, and safety drills",
    "Interview and hire teachers and aides",
    "Plan budgets, schedules, and school goals"
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
    "11-9031",
    "11-9033",
    "25-2021",
    "25-2058",
    "25-9031"
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
        "cip": "13.0408",
        "title": "Elementary and Middle School Administration/Principalship"
      },
      {
        "cip": "13.0409",
        "title": "Secondary School Administration/Principalship"
      },
      {
        "cip": "13.0411",
        "title": "Superintendency and Educational System Administration"
      },
      {
        "cip": "13.0412",
        "title": "International School Administration/Leadership"
      },
      {
        "cip": "13.0414",
        "title": "Early Childhood Program Administration"
      }
    ]
  }
};
