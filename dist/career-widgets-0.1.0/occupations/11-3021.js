// 11-3021 Computer and Information Systems Managers
export default {
  "code": "11-3021",
  "about": "IT managers lead the people who run an organization’s computers, networks, and software.",
  "duties": [
    "Assign work to programmers and support staff",
    "Decide which software and equipment to buy",
    "Plan how to keep data safe and backed up",
    "Talk with other departments about tech problems and needs",
    "Check that tech projects stay on schedule"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 4.2,
    "someCollege": 13.4,
    "associate": 8.2,
    "bachelor": 46.1,
    "master": 24.8,
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
    "13-1082",
    "13-1111",
    "15-1211",
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
        "cip": "11.0401",
        "title": "Information Science/Studies"
      },
      {
        "cip": "11.0701",
        "title": "Computer Science"
      },
      {
        "cip": "11.0802",
        "title": "Data Modeling/Warehousing and Database Administration"
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
        "cip": "30.0801",
        "title": "Mathematics and Computer Science"
      },
      {
        "cip": "30.1601",
        "title": "Accounting and Computer Science"
      },
      {
        "cip": "30.3101",
        "title": "Human Computer Interaction"
      },
      {
        "cip": "30.3901",
        "title": "Economics and Computer Science"
      },
      {
        "cip": "30.7001",
        "title": "Data Science, General"
      },
      {
        "cip": "52.0205",
        "title": "Operations Management and Supervision"
      },
      {
        "cip": "52.1201",
        "title": "Management Information Systems, General"
      },
      {
        "cip": "52.1206",
        "title": "Information Resources Management"
      },
      {
        "cip": "52.1207",
        "title": "Knowledge Management"
      },
      {
        "cip": "52.1299",
        "title": "Management Information Systems and Services, Other"
      },
      {
        "cip": "52.2101",
        "title": "Telecommunications Management"
      }
    ]
  }
};
