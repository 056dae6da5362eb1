// 25-1081 Education Teachers, Postsecondary
export default {
  "code": "25-1081",
  "about": "Education professors teach college students who want to become teachers, counselors, or other school staff.",
  "duties": [
    "Teach how children learn and how to plan lessons",
    "Visit schools to watch student teachers at work",
    "Give feedback on practice lessons",
    "Grade lesson plans, papers, and projects",
    "Research which ways of teaching work best"
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
    "25-1067",
    "25-1113",
    "25-3011",
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
        "cip": "13.0101",
        "title": "Education, General"
      },
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
        "cip": "13.0299",
        "title": "Bilingual, Multilingual, and Multicultural Education, Other"
      },
      {
        "cip": "13.0301",
        "title": "Curriculum and Instruction"
      },
      {
        "cip": "13.0601",
        "title": "Educational Evaluation and Research"
      },
      {
        "cip": "13.0603",
        "title": "Educational Statistics and Research Methods"
      },
      {
        "cip": "13.0604",
        "title": "Educational Assessment, Testing, and Measurement"
      },
      {
        "cip": "13.0607",
        "title": "Learning Sciences"
      },
      {
        "cip": "13.0699",
        "title": "Educational Assessment, Evaluation, and Research, Other"
      },
      {
        "cip": "13.0901",
        "title": "Social and Philosophical Foundations of Education"
      },
      {
        "cip": "13.1005",
        "title": "Education/Teaching of Individuals with Emotional Disturbances"
      },
      {
        "cip": "13.1006",
        "title": "Education/Teaching of Individuals with Intellectual Disabilities"
      },
      {
        "cip": "13.1007",
        "title": "Education/Teaching of Individuals with Multiple Disabilities"
      },
      {
        "cip": "13.1008",
        "title": "Education/Teaching of Individuals with Orthopedic and Other Physical Health Impairments"
      },
      {
        "cip": "13.1009",
        "title": "Education/Teaching of Individuals with Vision Impairments Including Blindness"
      },
      {
        "cip": "13.1011",
        "title": "Education/Teaching of Individuals with Specific Learning Disabilities"
      },
      {
        "cip": "13.1012",
        "title": "Education/Teaching of Individuals with Speech or Language Impairments"
      },
      {
        "cip": "13.1013",
        "title": "Education/Teaching of Individuals with Autism"
      },
      {
        "cip": "13.1014",
        "title": "Education/Teaching of Individuals Who are Developmentally Delayed"
      },
      {
        "cip": "13.1015",
        "title": "Education/Teaching of Individuals in Early Childhood Special Education Programs"
      },
      {
        "cip": "13.1016",
        "title": "Education/Teaching of Individuals with Traumatic Brain Injuries"
      },
      {
        "cip": "13.1017",
        "title": "Education/Teaching of Individuals in Elementary Special Education Programs"
      },
      {
        "cip": "13.1018",
        "title": "Education/Teaching of Individuals in Junior High/Middle School Special Education Programs"
      },
      {
        "cip": "13.1019",
        "title": "Education/Teaching of Individuals in Secondary Special Education Programs"
      },
      {
        "cip": "13.1099",
        "title": "Special Education and Teaching, Other"
      },
      {
        "cip": "13.1202",
        "title": "Elementary Education and Teaching"
      },
      {
        "cip": "13.1203",
        "title": "Junior High/Intermediate/Middle School Education and Teaching"
      },
      {
        "cip": "13.1205",
        "title": "Secondary Education and Teaching"
      },
      {
        "cip": "13.1206",
        "title": "Teacher Education, Multiple Levels"
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
        "cip": "13.1209",
        "title": "Kindergarten/Preschool Education and Teaching"
      },
      {
        "cip": "13.1210",
        "title": "Early Childhood Education and Teaching"
      },
      {
        "cip": "13.1211",
        "title": "Online Educator/Online Teaching"
      },
      {
        "cip": "13.1213",
        "title": "Science, Technology, Engineering, and Mathematics (STEM) Educational Methods"
      },
      {
        "cip": "13.1214",
        "title": "College/Postsecondary/University Teaching"
      },
      {
        "cip": "13.1301",
        "title": "Agricultural Teacher Education"
      },
      {
        "cip": "13.1302",
        "title": "Art Teacher Education"
      },
      {
        "cip": "13.1303",
        "title": "Business and Innovation/Entrepreneurship Teacher Education"
      },
      {
        "cip": "13.1304",
        "title": "Driver and Safety Teacher Education"
      },
      {
        "cip": "13.1305",
        "title": "English/Language Arts Teacher Education"
      },
      {
        "cip": "13.1306",
        "title": "Foreign Language Teacher Education"
      },
      {
        "cip": "13.1307",
        "title": "Health Teacher Education"
      },
      {
        "cip": "13.1308",
        "title": "Family and Consumer Sciences/Home Economics Teacher Education"
      },
      {
        "cip": "13.1309",
        "title": "Technology Teacher Education/Industrial Arts Teacher Education"
      },
      {
        "cip": "13.1310",
        "title": "Sales and Marketing Operations/Marketing and Distribution Teacher Education"
      },
      {
        "cip": "13.1311",
        "title": "Mathematics Teacher Education"
      },
      {
        "cip": "13.1312",
        "title": "Music Teacher Education"
      },
      {
        "cip": "13.1314",
        "title": "Physical Education Teaching and Coaching"
      },
      {
        "cip": "13.1315",
        "title": "Reading Teacher Education"
      },
      {
        "cip": "13.1316",
        "title": "Science Teacher Education/General Science Teacher Education"
      },
      {
        "cip": "13.1317",
        "title": "Social Science Teacher Education"
      },
      {
        "cip": "13.1319",
        "title": "Technical Teacher Education"
      },
      {
        "cip": "13.1320",
        "title": "Trade and Industrial Teacher Education"
      },
      {
        "cip": "13.1321",
        "title": "Computer Teacher Education"
      },
      {
        "cip": "13.1322",
        "title": "Biology Teacher Education"
      },
      {
        "cip": "13.1323",
        "title": "Chemistry Teacher Education"
      },
      {
        "cip": "13.1324",
        "title": "Drama and Dance Teacher Education"
      },
      {
        "cip": "13.1325",
        "title": "French Language Teacher Education"
      },
      {
        "cip": "13.1326",
        "title": "German Language Teacher Education"
      },
      {
        "cip": "13.1328",
        "title": "History Teacher Education"
      },
      {
        "cip": "13.1329",
        "title": "Physics Teacher Education"
      },
      {
        "cip": "13.1330",
        "title": "Spanish Language Teacher Education"
      },
      {
        "cip": "13.1331",
        "title": "Speech Teacher Education"
      },
      {
        "cip": "13.1332",
        "title": "Geography Teacher Education"
      },
      {
        "cip": "13.1337",
        "title": "Earth Science Teacher Education"
      },
      {
        "cip": "13.1338",
        "title": "Environmental Education"
      },
      {
        "cip": "13.1339",
        "title": "Communication Arts and Literature Teacher Education"
      },
      {
        "cip": "13.1399",
        "title": "Teacher Education and Professional Development, Specific Subject Areas, Other"
      },
      {
        "cip": "13.9999",
        "title": "Education, Other"
      },
      {
        "cip": "44.0502",
        "title": "Education Policy Analysis"
      },
      {
        "cip": "51.3202",
        "title": "Health Professions Education"
      }
    ]
  }
};
