// 25-9045 Teaching Assistants, Except Postsecondary
export default {
  "code": "25-9045",
  "about": "Teacher aides help teachers in preschool through high school by working with students and keeping an eye on the class.",
  "duties": [
    "Help children one on one with classwork",
    "Watch students at lunch, recess, and in the halls",
    "Help students with disabilities move, eat, or use the restroom",
    "Set up materials and clean up after lessons",
    "Calm students and remind them of the rules"
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
    "lessThanHighSchool": 5,
    "highSchool": 25.7,
    "someCollege": 21.1,
    "associate": 14.5,
    "bachelor": 23.4,
    "master": 8.4,
    "doctoral": 1.8,
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
        "cip": "13.0101",
        "title": "Education, General"
      },
      {
        "cip": "13.1001",
        "title": "Special Education and Teaching, General"
      },
      {
        "cip": "13.1210",
        "title": "Early Childhood Education and Teaching"
      },
      {
        "cip": "13.1501",
        "title": "Teacher Assistant/Aide"
      },
      {
        "cip": "13.1502",
        "title": "Adult Literacy Tutor/Instructor"
      },
      {
        "cip": "13.1599",
        "title": "Teaching Assistants/Aides, Other"
      },
      {
        "cip": "19.0706",
        "title": "Child Development"
      },
      {
        "cip": "42.2814",
        "title": "Applied Behavior Analysis"
      }
    ]
  }
};
