// 25-2032 Career/Technical Education Teachers, Secondary School
export default {
  "code": "25-2032",
  "about": "Career and technical teachers train high school students in practical fields like car repair, cooking, farming, or business.",
  "duties": [
    "Demonstrate job skills in a shop, lab, or kitchen",
    "Supervise students as they practice with real tools",
    "Explain the facts and math behind the trade",
    "Grade projects, skill tests, and assignments",
    "Help students find internships and plan careers"
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
    "25-1194",
    "25-2023",
    "25-2031",
    "25-2058",
    "25-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1301",
        "title": "Agricultural Teacher Education"
      },
      {
        "cip": "13.1303",
        "title": "Business and Innovation/Entrepreneurship Teacher Education"
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
        "cip": "13.1319",
        "title": "Technical Teacher Education"
      },
      {
        "cip": "13.1320",
        "title": "Trade and Industrial Teacher Education"
      },
      {
        "cip": "13.1327",
        "title": "Health Occupations Teacher Education"
      }
    ]
  }
};
