// 17-2041 Chemical Engineers
export default {
  "code": "17-2041",
  "about": "Chemical engineers work out how to make fuels, plastics, medicines, and other products from chemicals on a large scale.",
  "duties": [
    "Design the steps that turn raw chemicals into products",
    "Try out new ways of making a product in the lab",
    "Find out why a plant process is going wrong",
    "Check heat, pressure, and flow in tanks and pipes",
    "Write safety rules for work with chemicals"
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
    "lessThanHighSchool": 1.1,
    "highSchool": 3,
    "someCollege": 3.4,
    "associate": 4,
    "bachelor": 57.2,
    "master": 23.2,
    "doctoral": 8.1,
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
    "11-9041",
    "17-2112",
    "17-2131",
    "19-2031",
    "19-2032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0601",
        "title": "Ceramic Sciences and Engineering"
      },
      {
        "cip": "14.0701",
        "title": "Chemical Engineering"
      },
      {
        "cip": "14.0702",
        "title": "Chemical and Biomolecular Engineering"
      },
      {
        "cip": "14.0799",
        "title": "Chemical Engineering, Other"
      },
      {
        "cip": "14.3201",
        "title": "Polymer/Plastics Engineering"
      },
      {
        "cip": "14.4001",
        "title": "Paper Science and Engineering"
      },
      {
        "cip": "14.4301",
        "title": "Biochemical Engineering"
      },
      {
        "cip": "14.4401",
        "title": "Engineering Chemistry"
      }
    ]
  }
};
