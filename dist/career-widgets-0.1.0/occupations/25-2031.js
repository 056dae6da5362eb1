// 25-2031 Secondary School Teachers, Except Special and Career/Technical Education
export default {
  "code": "25-2031",
  "about": "High school teachers teach teens subjects like English, math, science, history, art, or music.",
  "duties": [
    "Teach their subject to several classes each day",
    "Write lesson plans that follow state standards",
    "Grade essays, tests, and lab reports",
    "Give extra help before or after school",
    "Advise students on courses, college, and personal problems",
    "Tell parents about grades and concerns"
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
    "someCollege": 2,
    "associate": 1.4,
    "bachelor": 38.4,
    "master": 52.2,
    "doctoral": 6,
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
    "25-2021",
    "25-2022",
    "25-2058",
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
        "cip": "13.1333",
        "title": "Latin Teacher Education"
      },
      {
        "cip": "13.1335",
        "title": "Psychology Teacher Education"
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
        "cip": "16.0101",
        "title": "Foreign Languages and Literatures, General"
      },
      {
        "cip": "16.0300",
        "title": "East Asian Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0301",
        "title": "Chinese Language and Literature"
      },
      {
        "cip": "16.0302",
        "title": "Japanese Language and Literature"
      },
      {
        "cip": "16.0303",
        "title": "Korean Language and Literature"
      },
      {
        "cip": "16.0399",
        "title": "East Asian Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.0402",
        "title": "Russian Language and Literature"
      },
      {
        "cip": "16.0500",
        "title": "Germanic Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0501",
        "title": "German Language and Literature"
      },
      {
        "cip": "16.0599",
        "title": "Germanic Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.0900",
        "title": "Romance Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0901",
        "title": "French Language and Literature"
      },
      {
        "cip": "16.0902",
        "title": "Italian Language and Literature"
      },
      {
        "cip": "16.0905",
        "title": "Spanish Language and Literature"
      },
      {
        "cip": "16.0999",
        "title": "Romance Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.1001",
        "title": "American Indian/Native American Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.1101",
        "title": "Arabic Language and Literature"
      },
      {
        "cip": "16.1102",
        "title": "Hebrew Language and Literature"
      },
      {
        "cip": "16.1200",
        "title": "Classics and Classical Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.1202",
        "title": "Ancient/Classical Greek Language and Literature"
      },
      {
        "cip": "16.1203",
        "title": "Latin Language and Literature"
      },
      {
        "cip": "16.1299",
        "title": "Classics and Classical Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.1409",
        "title": "Hawaiian Language and Literature"
      },
      {
        "cip": "16.1499",
        "title": "Southeast Asian and Australasian/Pacific Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.1601",
        "title": "American Sign Language (ASL)"
      },
      {
        "cip": "16.1602",
        "title": "Linguistics of ASL and Other Sign Languages"
      },
      {
        "cip": "16.9999",
        "title": "Foreign Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "19.0101",
        "title": "Family and Consumer Sciences/Human Sciences, General"
      },
      {
        "cip": "23.0101",
        "title": "English Language and Literature, General"
      },
      {
        "cip": "26.0101",
        "title": "Biology/Biological Sciences, General"
      },
      {
        "cip": "27.0101",
        "title": "Mathematics, General"
      },
      {
        "cip": "30.0101",
        "title": "Biological and Physical Sciences"
      },
      {
        "cip": "30.3601",
        "title": "Cultural Studies and Comparative Literature"
      },
      {
        "cip": "30.3801",
        "title": "Earth Systems Science"
      },
      {
        "cip": "30.4101",
        "title": "Environmental Geosciences"
      },
      {
        "cip": "30.4501",
        "title": "History and Language/Literature"
      },
      {
        "cip": "40.0101",
        "title": "Physical Sciences, General"
      },
      {
        "cip": "40.0501",
        "title": "Chemistry, General"
      },
      {
        "cip": "40.0801",
        "title": "Physics, General"
      },
      {
        "cip": "45.0101",
        "title": "Social Sciences, General"
      },
      {
        "cip": "45.0199",
        "title": "Social Sciences, Other"
      },
      {
        "cip": "45.0601",
        "title": "Economics, General"
      },
      {
        "cip": "45.1001",
        "title": "Political Science and Government, General"
      },
      {
        "cip": "45.1002",
        "title": "American Government and Politics (United States)"
      },
      {
        "cip": "45.1003",
        "title": "Canadian Government and Politics"
      },
      {
        "cip": "45.1099",
        "title": "Political Science and Government, Other"
      },
      {
        "cip": "50.0701",
        "title": "Art/Art Studies, General"
      },
      {
        "cip": "50.0901",
        "title": "Music, General"
      },
      {
        "cip": "54.0101",
        "title": "History, General"
      },
      {
        "cip": "54.0102",
        "title": "American History (United States)"
      }
    ]
  }
};
