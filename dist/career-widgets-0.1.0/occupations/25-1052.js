// 25-1052 Chemistry Teachers, Postsecondary
export default {
  "code": "25-1052",
  "about": "Chemistry professors teach college students what substances are made of and how they react.",
  "duties": [
    "Explain atoms, bonds, and reactions in lectures",
    "Teach safe handling of acids, glassware, and gases",
    "Watch over students as they run chemical experiments",
    "Grade chemistry exams, problem sets, and lab notebooks",
    "Make or test new compounds in their own research"
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
    "25-1022",
    "25-1042",
    "25-1051",
    "25-1053",
    "25-1054"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1316",
        "title": "Science Teacher Education/General Science Teacher Education"
      },
      {
        "cip": "13.1323",
        "title": "Chemistry Teacher Education"
      },
      {
        "cip": "40.0501",
        "title": "Chemistry, General"
      },
      {
        "cip": "40.0502",
        "title": "Analytical Chemistry"
      },
      {
        "cip": "40.0503",
        "title": "Inorganic Chemistry"
      },
      {
        "cip": "40.0504",
        "title": "Organic Chemistry"
      },
      {
        "cip": "40.0506",
        "title": "Physical Chemistry"
      },
      {
        "cip": "40.0507",
        "title": "Polymer Chemistry"
      },
      {
        "cip": "40.0508",
        "title": "Chemical Physics"
      },
      {
        "cip": "40.0509",
        "title": "Environmental Chemistry"
      },
      {
        "cip": "40.0510",
        "title": "Forensic Chemistry"
      },
      {
        "cip": "40.0511",
        "title": "Theoretical Chemistry"
      },
      {
        "cip": "40.0512",
        "title": "Cheminformatics/Chemistry Informatics"
      },
      {
        "cip": "40.0599",
        "title": "Chemistry, Other"
      },
      {
        "cip": "40.0602",
        "title": "Geochemistry"
      },
      {
        "cip": "40.1002",
        "title": "Materials Chemistry"
      },
      {
        "cip": "51.2004",
        "title": "Medicinal and Pharmaceutical Chemistry"
      }
    ]
  }
};
