// 33-1091 First-Line Supervisors of Security Workers
export default {
  "code": "33-1091",
  "about": "Security supervisors lead the guards who protect buildings, people, and property.",
  "duties": [
    "Decide which guard covers which post and shift",
    "Look into alarms, thefts, and fights",
    "Check on guards during their rounds",
    "Teach new guards the job",
    "Answer complaints from tenants and visitors",
    "Read the guards’ daily reports"
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
    "highSchool": 18,
    "someCollege": 33.1,
    "associate": 12.4,
    "bachelor": 21.3,
    "master": 10.9,
    "doctoral": 2.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-3013",
    "13-1199",
    "37-1011",
    "43-1011",
    "53-1047"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "43.0109",
        "title": "Security and Loss Prevention Services"
      },
      {
        "cip": "43.0112",
        "title": "Securities Services Administration/Management"
      },
      {
        "cip": "43.0399",
        "title": "Homeland Security, Other"
      },
      {
        "cip": "43.0401",
        "title": "Security Science and Technology, General"
      },
      {
        "cip": "43.0499",
        "title": "Security Science and Technology, Other"
      }
    ]
  }
};
