// 13-1082 Project Management Specialists
export default {
  "code": "13-1082",
  "about": "Project managers plan a project, keep it on time and within budget, and guide the team that does it.",
  "duties": [
    "Break a project into steps and set a date for each",
    "Lead meetings to check progress and clear up problems",
    "Keep clients and bosses up to date",
    "Watch spending against the budget",
    "Find the people, suppliers, and equipment a project needs"
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
    "highSchool": 6.8,
    "someCollege": 12.8,
    "associate": 6.3,
    "bachelor": 47.3,
    "master": 22.8,
    "doctoral": 2.8,
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
    "11-3012",
    "11-3021",
    "13-1081",
    "13-1111",
    "15-1299"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "11.1005",
        "title": "Information Technology Project Management"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0211",
        "title": "Project Management"
      },
      {
        "cip": "52.0216",
        "title": "Science/Technology Management"
      },
      {
        "cip": "52.2002",
        "title": "Construction Project Management"
      }
    ]
  }
};
