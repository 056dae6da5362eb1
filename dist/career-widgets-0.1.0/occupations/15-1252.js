// 15-1252 Software Developers
export default {
  "code": "15-1252",
  "about": "Software developers design and build apps, programs, and the systems that run them.",
  "duties": [
    "Talk with users about what the software should do",
    "Plan how the parts of a program fit together",
    "Write code for new features",
    "Fix bugs and improve old software",
    "Review code and plans with teammates"
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
    "lessThanHighSchool": 0.5,
    "highSchool": 2.2,
    "someCollege": 7.4,
    "associate": 3.9,
    "bachelor": 51.9,
    "master": 30.1,
    "doctoral": 3.9,
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
    "15-1242",
    "15-1251",
    "15-1253",
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
        "cip": "11.0102",
        "title": "Artificial Intelligence"
      },
      {
        "cip": "11.0103",
        "title": "Information Technology"
      },
      {
        "cip": "11.0104",
        "title": "Informatics"
      },
      {
        "cip": "11.0201",
        "title": "Computer Programming/Programmer, General"
      },
      {
        "cip": "11.0202",
        "title": "Computer Programming, Specific Applications"
      },
      {
        "cip": "11.0203",
        "title": "Computer Programming, Vendor/Product Certification"
      },
      {
        "cip": "11.0204",
        "title": "Computer Game Programming"
      },
      {
        "cip": "11.0205",
        "title": "Computer Programming, Specific Platforms"
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
        "cip": "11.0804",
        "title": "Modeling, Virtual Environments and Simulation"
      },
      {
        "cip": "11.0902",
        "title": "Cloud Computing"
      },
      {
        "cip": "14.0901",
        "title": "Computer Engineering, General"
      },
      {
        "cip": "14.0903",
        "title": "Computer Software Engineering"
      },
      {
        "cip": "15.1204",
        "title": "Computer Software Technology/Technician"
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
        "cip": "30.3901",
        "title": "Economics and Computer Science"
      },
      {
        "cip": "30.4801",
        "title": "Linguistics and Computer Science"
      },
      {
        "cip": "30.7001",
        "title": "Data Science, General"
      }
    ]
  }
};
