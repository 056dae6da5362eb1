// 25-1194 Career/Technical Education Teachers, Postsecondary
export default {
  "code": "25-1194",
  "about": "Career and technical instructors teach job skills like car repair, welding, or hair styling to students after high school.",
  "duties": [
    "Show a trade skill, then have students try it",
    "Watch that students use tools safely in the shop or salon",
    "Check student work and point out what to fix",
    "Give written and hands-on tests",
    "Order supplies and keep shop equipment in working order"
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
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-1151",
    "25-1032",
    "25-2023",
    "25-2032",
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
        "cip": "01.0207",
        "title": "Irrigation Management Technology/Technician"
      },
      {
        "cip": "01.0504",
        "title": "Dog/Pet/Animal Grooming"
      },
      {
        "cip": "01.0509",
        "title": "Farrier Science"
      },
      {
        "cip": "11.0801",
        "title": "Web Page, Digital/Multimedia and Information Resources Design"
      },
      {
        "cip": "11.0802",
        "title": "Data Modeling/Warehousing and Database Administration"
      },
      {
        "cip": "11.0803",
        "title": "Computer Graphics"
      },
      {
        "cip": "13.1301",
        "title": "Agricultural Teacher Education"
      },
      {
        "cip": "13.1303",
        "title": "Business and Innovation/Entrepreneurship Teacher Education"
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
      },
      {
        "cip": "43.0202",
        "title": "Fire Services Administration"
      },
      {
        "cip": "49.0205",
        "title": "Truck and Bus Driver/Commercial Vehicle Operator and Instructor"
      }
    ]
  }
};
