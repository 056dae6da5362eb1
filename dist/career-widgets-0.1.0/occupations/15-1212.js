// 15-1212 Information Security Analysts
export default {
  "code": "15-1212",
  "about": "Cybersecurity analysts protect computers and the data on them from hackers, viruses, and leaks.",
  "duties": [
    "Watch networks for signs of an attack",
    "Find weak spots in computer systems and fix them",
    "Set up firewalls and scramble secret data",
    "Decide who may open which files",
    "Track down what happened after a break-in",
    "Teach workers to spot fake emails"
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
    "highSchool": 4.8,
    "someCollege": 14.4,
    "associate": 9.4,
    "bachelor": 42.6,
    "master": 25.1,
    "doctoral": 3.1,
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
    "15-1242",
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
        "cip": "11.0103",
        "title": "Information Technology"
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
        "cip": "11.1005",
        "title": "Information Technology Project Management"
      },
      {
        "cip": "43.0403",
        "title": "Cyber/Computer Forensics and Counterterrorism"
      },
      {
        "cip": "51.0723",
        "title": "Healthcare Information Privacy Assurance and Security"
      }
    ]
  }
};
