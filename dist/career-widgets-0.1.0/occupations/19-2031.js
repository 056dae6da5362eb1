// 19-2031 Chemists
export default {
  "code": "19-2031",
  "about": "Chemists study what substances are made of and use them to make or test products like medicines, plastics, and paint.",
  "duties": [
    "Run tests to find out what is in a sample",
    "Mix chemicals to make new compounds",
    "Check that products meet quality rules",
    "Set up and care for lab instruments",
    "Explain results to engineers and managers in reports"
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
    "lessThanHighSchool": 1.5,
    "highSchool": 2.7,
    "someCollege": 3.2,
    "associate": 1.5,
    "bachelor": 51.3,
    "master": 19.3,
    "doctoral": 20.5,
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
    "17-2041",
    "19-1021",
    "19-1022",
    "19-2032",
    "29-2010"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
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
