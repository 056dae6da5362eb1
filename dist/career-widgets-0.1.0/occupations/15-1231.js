// 15-1231 Computer Network Support Specialists
export default {
  "code": "15-1231",
  "about": "Network support specialists keep the links between an organization’s computers, servers, and the internet working.",
  "duties": [
    "Find out why a connection is down or slow",
    "Set up routers, switches, and cables",
    "Help users who cannot get online",
    "Back up files and update network software",
    "Check network speed and traffic"
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
    "lessThanHighSchool": 1.3,
    "highSchool": 10.7,
    "someCollege": 23.8,
    "associate": 14.7,
    "bachelor": 36.9,
    "master": 11.2,
    "doctoral": 1.3,
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
    "15-1212",
    "15-1232",
    "15-1241",
    "15-1244",
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
        "cip": "11.0201",
        "title": "Computer Programming/Programmer, General"
      },
      {
        "cip": "11.0501",
        "title": "Computer Systems Analysis/Analyst"
      },
      {
        "cip": "11.0701",
        "title": "Computer Science"
      },
      {
        "cip": "11.0901",
        "title": "Computer Systems Networking and Telecommunications"
      },
      {
        "cip": "11.0902",
        "title": "Cloud Computing"
      },
      {
        "cip": "11.1001",
        "title": "Network and System Administration/Administrator"
      },
      {
        "cip": "11.1002",
        "title": "System, Networking, and LAN/WAN Management/Manager"
      },
      {
        "cip": "11.1003",
        "title": "Computer and Information Systems Security/Auditing/Information Assurance"
      },
      {
        "cip": "11.1006",
        "title": "Computer Support Specialist"
      }
    ]
  }
};
