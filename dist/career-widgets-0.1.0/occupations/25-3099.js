// 25-3099 Teachers and Instructors, All Other
export default {
  "code": "25-3099",
  "about": "These teachers and instructors do work that has no group of its own in federal job statistics.",
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
    "lessThanHighSchool": 2.1,
    "highSchool": 11.2,
    "someCollege": 16.4,
    "associate": 8.9,
    "bachelor": 35.1,
    "master": 21.5,
    "doctoral": 4.8,
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
        "cip": "13.0201",
        "title": "Bilingual and Multilingual Education"
      },
      {
        "cip": "13.0202",
        "title": "Multicultural Education"
      },
      {
        "cip": "13.0203",
        "title": "Indian/Native American Education"
      },
      {
        "cip": "13.1207",
        "title": "Montessori Teacher Education"
      },
      {
        "cip": "13.1208",
        "title": "Waldorf/Steiner Teacher Education"
      },
      {
        "cip": "13.1211",
        "title": "Online Educator/Online Teaching"
      },
      {
        "cip": "13.1304",
        "title": "Driver and Safety Teacher Education"
      },
      {
        "cip": "13.1399",
        "title": "Teacher Education and Professional Development, Specific Subject Areas, Other"
      },
      {
        "cip": "13.9999",
        "title": "Education, Other"
      }
    ]
  }
};
