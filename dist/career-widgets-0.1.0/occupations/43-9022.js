// 43-9022 Word Processors and Typists
export default {
  "code": "43-9022",
  "about": "Word processors and typists type letters, reports, and forms from drafts, notes, or recordings.",
  "duties": [
    "Type up letters and reports that others wrote by hand",
    "Listen to recordings and type what is said",
    "Check spelling, spacing, and page layout",
    "Save and name files so they can be found",
    "Print, copy, and send out finished work",
    "Fill out forms and print address labels"
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
    "lessThanHighSchool": 2.3,
    "highSchool": 26.7,
    "someCollege": 30,
    "associate": 16,
    "bachelor": 19.4,
    "master": 4.7,
    "doctoral": 0.8,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "27-3092",
    "31-9094",
    "43-4071",
    "43-9021",
    "43-9061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "11.0602",
        "title": "Word Processing"
      },
      {
        "cip": "52.0408",
        "title": "General Office Occupations and Clerical Services"
      }
    ]
  }
};
