// 25-2022 Middle School Teachers, Except Special and Career/Technical Education
export default {
  "code": "25-2022",
  "about": "Middle school teachers teach subjects like English, math, or science to students between elementary and high school.",
  "duties": [
    "Teach several classes a day in one or more subjects",
    "Plan lessons, labs, and class activities",
    "Grade homework, quizzes, and projects",
    "Help young teens who are lost or upset",
    "Call or meet families about grades and behavior"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 2.8,
    "associate": 2.3,
    "bachelor": 43.4,
    "master": 47,
    "doctoral": 4.4,
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
    "25-2012",
    "25-2021",
    "25-2031",
    "25-3011",
    "25-3041"
  ],
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
        "cip": "13.1203",
        "title": "Junior High/Intermediate/Middle School Education and Teaching"
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
        "cip": "13.1211",
        "title": "Online Educator/Online Teaching"
      },
      {
        "cip": "13.1212",
        "title": "International Teaching and Learning"
      },
      {
        "cip": "13.1213",
        "title": "Science, Technology, Engineering, and Mathematics (STEM) Educational Methods"
      },
      {
        "cip": "13.1302",
        "title": "Art Teacher Education"
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
        "cip": "13.1318",
        "title": "Social Studies Teacher Education"
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
        "cip": "13.1327",
        "title": "Health Occupations Teacher Education"
      },
      {
        "cip": "13.1328",
        "title": "History Teacher Education"
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
        "cip": "13.1333",
        "title": "Latin Teacher Education"
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
        "cip": "13.1401",
        "title": "Teaching English as a Second or Foreign Language/ESL Language Instructor"
      },
      {
        "cip": "13.1402",
        "title": "Teaching French as a Second or Foreign Language"
      },
      {
        "cip": "13.1499",
        "title": "Teaching English or French as a Second or Foreign Language, Other"
      },
      {
        "cip": "45.0199",
        "title": "Social Sciences, Other"
      }
    ]
  }
};
