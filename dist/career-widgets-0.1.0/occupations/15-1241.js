// 15-1241 Computer Network Architects
export default {
  "code": "15-1241",
  "about": "Computer network architects design the networks that link an organization’s computers, phones, offices, and cloud services.",
  "duties": [
    "Map out how a new network will connect",
    "Pick the routers, cables, and software to use",
    "Work out how much data the network must carry",
    "Build safeguards against hackers and outages",
    "Guide the crews who put in new equipment"
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
    "lessThanHighSchool": 1,
    "highSchool": 8.1,
    "someCollege": 21.2,
    "associate": 15.3,
    "bachelor": 38.8,
    "master": 14.2,
    "doctoral": 1.3,
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
    "15-1211",
    "15-1231",
    "15-1244",
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
        "cip": "11.1003",
        "title": "Computer and Information Systems Security/Auditing/Information Assurance"
      },
      {
        "cip": "14.0901",
        "title": "Computer Engineering, General"
      },
      {
        "cip": "14.0999",
        "title": "Computer Engineering, Other"
      }
    ]
  }
};
