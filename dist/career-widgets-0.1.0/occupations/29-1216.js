// 29-1216 General Internal Medicine Physicians
export default {
  "code": "29-1216",
  "about": "Internists are doctors who care mainly for adults and treat many kinds of illness without surgery.",
  "duties": [
    "See adult patients for checkups and new complaints",
    "Keep diabetes, blood pressure, and heart trouble under control",
    "Work out what is wrong when a patient has many symptoms",
    "Choose medicines and change doses over time",
    "Explain lab results and next steps",
    "Advise other doctors on hard cases"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 0,
    "master": 0,
    "doctoral": 100,
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
    "29-1212",
    "29-1214",
    "29-1218",
    "29-1221",
    "29-1243"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.1201",
        "title": "Medicine"
      },
      {
        "cip": "51.1202",
        "title": "Osteopathic Medicine/Osteopathy"
      },
      {
        "cip": "61.0108",
        "title": "Internal Medicine/Anesthesiology Combined Specialty Program"
      },
      {
        "cip": "61.0109",
        "title": "Internal Medicine/Dermatology Combined Specialty Program"
      },
      {
        "cip": "61.0110",
        "title": "Internal Medicine/Emergency Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0111",
        "title": "Internal Medicine/Emergency Medicine/Critical Care Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0112",
        "title": "Internal Medicine/Family Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0114",
        "title": "Internal Medicine/Neurology Combined Specialty Program"
      },
      {
        "cip": "61.0115",
        "title": "Internal Medicine/Pediatrics Combined Specialty Program"
      },
      {
        "cip": "61.0116",
        "title": "Internal Medicine/Preventive Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0117",
        "title": "Internal Medicine/Psychiatry Combined Specialty Program"
      },
      {
        "cip": "61.0801",
        "title": "Internal Medicine Residency Program"
      }
    ]
  }
};
