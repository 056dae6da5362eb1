// 11-9039 Education Administrators, All Other
export default {
  "code": "11-9039",
  "about": "These administrators run schools or education programs that have no group of their own in federal job statistics.",
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
        "cip": "13.0402",
        "title": "Administration of Special Education"
      },
      {
        "cip": "13.0403",
        "title": "Adult and Continuing Education Administration"
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
        "cip": "13.0410",
        "title": "Urban Education and Leadership"
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
        "cip": "13.0413",
        "title": "Education Entrepreneurship"
      },
      {
        "cip": "13.0499",
        "title": "Educational Administration and Supervision, Other"
      },
      {
        "cip": "52.0206",
        "title": "Non-Profit/Public/Organizational Management"
      }
    ]
  }
};
