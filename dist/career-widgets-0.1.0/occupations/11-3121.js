// 11-3121 Human Resources Managers
export default {
  "code": "11-3121",
  "about": "Human resources managers oversee how an organization hires, treats, and keeps its workers.",
  "duties": [
    "Help managers and workers settle problems",
    "Oversee recruiting, interviews, and job offers",
    "Explain work rules, contracts, and employment laws",
    "Handle discipline and firings",
    "Welcome new hires and explain how the company works"
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
    "lessThanHighSchool": 0.7,
    "highSchool": 6.5,
    "someCollege": 12.3,
    "associate": 6.6,
    "bachelor": 44.5,
    "master": 26.4,
    "doctoral": 3,
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
    "13-1071",
    "13-1075",
    "13-1111",
    "19-3032",
    "43-4161"
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
        "cip": "52.1002",
        "title": "Labor and Industrial Relations"
      },
      {
        "cip": "52.1003",
        "title": "Organizational Behavior Studies"
      },
      {
        "cip": "52.1004",
        "title": "Labor Studies"
      },
      {
        "cip": "52.1006",
        "title": "Executive/Career Coaching"
      }
    ]
  }
};
