// 27-2031 Dancers
export default {
  "code": "27-2031",
  "about": "Dancers tell stories and express feelings through movement, on stage, on screen, and at events.",
  "duties": [
    "Dance in shows, films, and music videos",
    "Practice steps for hours to learn a dance",
    "Take class to stay strong and flexible",
    "Move in time with music and other dancers",
    "Try out for parts in shows and dance groups",
    "Try on costumes and pose for photos"
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
    "lessThanHighSchool": 2.5,
    "highSchool": 29.5,
    "someCollege": 24.2,
    "associate": 5.8,
    "bachelor": 31.1,
    "master": 5.9,
    "doctoral": 1.1,
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
    "25-1121",
    "27-2011",
    "27-2032",
    "27-2041",
    "27-2042"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "50.0301",
        "title": "Dance, General"
      },
      {
        "cip": "50.0302",
        "title": "Ballet"
      },
      {
        "cip": "50.0399",
        "title": "Dance, Other"
      },
      {
        "cip": "50.0509",
        "title": "Musical Theatre"
      },
      {
        "cip": "50.0512",
        "title": "Theatre and Dance"
      }
    ]
  }
};
