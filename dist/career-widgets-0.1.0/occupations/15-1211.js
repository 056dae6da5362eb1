// 15-1211 Computer Systems Analysts
export default {
  "code": "15-1211",
  "about": "Computer systems analysts study how an organization uses computers and design systems that work better.",
  "duties": [
    "Ask workers what they need their computers to do",
    "Find out why a system is slow or keeps failing",
    "Draw up plans for new or better systems",
    "Choose software and equipment that fit together",
    "Test changes before everyone starts to use them",
    "Teach staff how to use a new system"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 4.9,
    "someCollege": 14,
    "associate": 8.2,
    "bachelor": 47.5,
    "master": 22.2,
    "doctoral": 2.5,
    "inexactMatch": false,
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
    "11-3021",
    "15-1242",
    "15-1243",
    "15-1252",
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
        "cip": "11.0101",
        "title": "Computer and Information Sciences, General"
      },
      {
        "cip": "11.0103",
        "title": "Information Technology"
      },
      {
        "cip": "11.0501",
        "title": "Computer Systems Analysis/Analyst"
      },
      {
        "cip": "11.0901",
        "title": "Computer Systems Networking and Telecommunications"
      }
    ]
  }
};
