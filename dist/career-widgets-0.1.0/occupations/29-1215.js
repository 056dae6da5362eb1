// 29-1215 Family Medicine Physicians
export default {
  "code": "29-1215",
  "about": "Family doctors care for people of every age, from babies to grandparents, and treat most common health problems.",
  "duties": [
    "See patients for checkups and everyday illnesses",
    "Prescribe medicines and give vaccines",
    "Follow patients with long-term illness for years",
    "Order blood tests and go over the results with patients",
    "Give advice on eating, exercise, and quitting smoking",
    "Send patients to a specialist if they need one"
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
    "29-1214",
    "29-1216",
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
        "cip": "61.0104",
        "title": "Family Medicine/Emergency Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0105",
        "title": "Family Medicine/Osteopathic Neuromusculoskeletal Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0106",
        "title": "Family Medicine/Preventive Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0107",
        "title": "Family Medicine/Psychiatry Combined Specialty Program"
      },
      {
        "cip": "61.0112",
        "title": "Internal Medicine/Family Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0701",
        "title": "Family Medicine Residency Program"
      },
      {
        "cip": "61.0799",
        "title": "Family Medicine Residency/Fellowship Programs, Other"
      }
    ]
  }
};
