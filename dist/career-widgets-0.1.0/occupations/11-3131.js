// 11-3131 Training and Development Managers
export default {
  "code": "11-3131",
  "about": "Training managers plan and run programs that teach an organization’s workers new skills.",
  "duties": [
    "Ask managers which skills their teams lack",
    "Plan classes, online courses, and workshops",
    "Coach the people who teach the classes",
    "Check whether training made workers better at their jobs",
    "Plan the first days and weeks for new hires"
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
    "lessThanHighSchool": 1.1,
    "highSchool": 10.8,
    "someCollege": 16.5,
    "associate": 7.7,
    "bachelor": 35.4,
    "master": 24.9,
    "doctoral": 3.6,
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
    "13-1082",
    "13-1111",
    "13-1151",
    "19-3032",
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
        "cip": "13.0403",
        "title": "Adult and Continuing Education Administration"
      },
      {
        "cip": "13.0607",
        "title": "Learning Sciences"
      },
      {
        "cip": "42.2804",
        "title": "Industrial and Organizational Psychology"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0213",
        "title": "Organizational Leadership"
      },
      {
        "cip": "52.1001",
        "title": "Human Resources Management/Personnel Administration, General"
      },
      {
        "cip": "52.1003",
        "title": "Organizational Behavior Studies"
      },
      {
        "cip": "52.1006",
        "title": "Executive/Career Coaching"
      }
    ]
  }
};
