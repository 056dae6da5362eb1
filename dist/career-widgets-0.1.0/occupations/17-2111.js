// 17-2111 Health and Safety Engineers, Except Mining Safety Engineers and Inspectors
export default {
  "code": "17-2111",
  "about": "Health and safety engineers find ways to keep people from being hurt by machines, products, fire, or chemicals at work.",
  "duties": [
    "Walk through plants to spot dangers before anyone is hurt",
    "Find out why accidents happened",
    "Review building and machine plans for dangers",
    "Test products to see if they could hurt people",
    "Plan safeguards and train workers in safe habits"
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
    "lessThanHighSchool": 1,
    "highSchool": 6.4,
    "someCollege": 8.9,
    "associate": 6.9,
    "bachelor": 54.5,
    "master": 20.1,
    "doctoral": 2.3,
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
    "13-1041",
    "17-2081",
    "19-2041",
    "19-5011",
    "19-5012"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.1401",
        "title": "Environmental/Environmental Health Engineering"
      },
      {
        "cip": "14.9999",
        "title": "Engineering, Other"
      }
    ]
  }
};
