// 13-1151 Training and Development Specialists
export default {
  "code": "13-1151",
  "about": "Training specialists teach workers new skills through classes, online lessons, and practice on the job.",
  "duties": [
    "Lead classes and hands-on practice for workers",
    "Make slides, videos, guides, and quizzes",
    "Ask workers and managers what they need to learn",
    "Welcome and train new employees",
    "Check what people learned and improve the course"
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
    "lessThanHighSchool": 2.6,
    "highSchool": 13.1,
    "someCollege": 20.5,
    "associate": 10.3,
    "bachelor": 33.9,
    "master": 17.7,
    "doctoral": 1.8,
    "inexactMatch": false,
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
    "11-3131",
    "13-1111",
    "19-3032",
    "21-1012",
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
        "cip": "09.0901",
        "title": "Organizational Communication, General"
      },
      {
        "cip": "13.0501",
        "title": "Educational/Instructional Technology"
      },
      {
        "cip": "13.1201",
        "title": "Adult and Continuing Education and Teaching"
      },
      {
        "cip": "42.2804",
        "title": "Industrial and Organizational Psychology"
      },
      {
        "cip": "52.1001",
        "title": "Human Resources Management/Personnel Administration, General"
      },
      {
        "cip": "52.1005",
        "title": "Human Resources Development"
      },
      {
        "cip": "52.1006",
        "title": "Executive/Career Coaching"
      }
    ]
  }
};
