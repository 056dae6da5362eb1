// 25-2011 Preschool Teachers, Except Special Education
export default {
  "code": "25-2011",
  "about": "Preschool teachers help young children learn through play, stories, songs, and simple lessons.",
  "duties": [
    "Lead games, songs, and art projects",
    "Read stories aloud at circle time",
    "Teach children to share and to name colors, shapes, and letters",
    "Help children eat, wash up, and use the toilet",
    "Tell parents how their child’s day went"
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
    "highSchool": 13.5,
    "someCollege": 17.6,
    "associate": 12.2,
    "bachelor": 34.6,
    "master": 18.2,
    "doctoral": 1.8,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
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
    "25-2051",
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
        "cip": "13.0201",
        "title": "Bilingual and Multilingual Education"
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
        "cip": "13.1212",
        "title": "International Teaching and Learning"
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
        "cip": "19.0706",
        "title": "Child Development"
      },
      {
        "cip": "19.0708",
        "title": "Child Care and Support Services Management"
      }
    ]
  }
};
