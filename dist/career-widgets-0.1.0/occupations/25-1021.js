// 25-1021 Computer Science Teachers, Postsecondary
export default {
  "code": "25-1021",
  "about": "Computer science professors teach college students how computers work and how to write software.",
  "duties": [
    "Explain code and algorithms to a class",
    "Help students find the bugs in their programs",
    "Grade programming projects and exams",
    "Set up course pages, assignments, and lab computers",
    "Research topics like AI or ways to keep data safe"
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
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-3021",
    "25-1011",
    "25-1022",
    "25-1032",
    "25-1082"
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
        "cip": "11.0102",
        "title": "Artificial Intelligence"
      },
      {
        "cip": "11.0199",
        "title": "Computer and Information Sciences, Other"
      },
      {
        "cip": "11.0201",
        "title": "Computer Programming/Programmer, General"
      },
      {
        "cip": "11.0401",
        "title": "Information Science/Studies"
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
        "cip": "11.0804",
        "title": "Modeling, Virtual Environments and Simulation"
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
        "cip": "13.1321",
        "title": "Computer Teacher Education"
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
        "cip": "30.3001",
        "title": "Computational Science"
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
        "cip": "30.4801",
        "title": "Linguistics and Computer Science"
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
      }
    ]
  }
};
