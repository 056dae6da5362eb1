// 25-3011 Adult Basic Education, Adult Secondary Education, and English as a Second Language Instructors
export default {
  "code": "25-3011",
  "about": "Adult education teachers help adults and older teens learn reading, math, or English or earn a high school diploma.",
  "duties": [
    "Teach adults to read, write, and do math",
    "Practice everyday English with people new to the language",
    "Get students ready for high school equivalency tests",
    "Find out what each new student already knows",
    "Check classwork and point out progress"
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
    "25-2031",
    "25-2052",
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
        "cip": "13.0202",
        "title": "Multicultural Education"
      },
      {
        "cip": "13.0299",
        "title": "Bilingual, Multilingual, and Multicultural Education, Other"
      },
      {
        "cip": "13.1201",
        "title": "Adult and Continuing Education and Teaching"
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
        "cip": "13.1502",
        "title": "Adult Literacy Tutor/Instructor"
      }
    ]
  }
};
