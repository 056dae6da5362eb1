// 25-2021 Elementary School Teachers, Except Special Education
export default {
  "code": "25-2021",
  "about": "Elementary school teachers teach children reading, writing, math, and other subjects in the early grades.",
  "duties": [
    "Teach reading, math, science, and social studies lessons",
    "Plan the week’s lessons and activities",
    "Help small groups or single students who fall behind",
    "Grade classwork and write report cards",
    "Keep the class calm and on task",
    "Talk with parents about learning and behavior"
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
    "25-2022",
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
        "cip": "13.1202",
        "title": "Elementary Education and Teaching"
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
        "cip": "13.1210",
        "title": "Early Childhood Education and Teaching"
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
