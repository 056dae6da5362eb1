// 11-9031 Education and Childcare Administrators, Preschool and Daycare
export default {
  "code": "11-9031",
  "about": "Preschool and childcare directors run centers where young children learn and are cared for.",
  "duties": [
    "Talk with parents about their children and the program",
    "Hire and train teachers and caregivers",
    "Plan daily schedules and activities",
    "Check that rooms and play areas are safe",
    "Keep track of budgets, attendance, and state records",
    "Step in to help care for children"
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
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-9032",
    "11-9151",
    "25-2011",
    "25-2052",
    "25-2058"
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
