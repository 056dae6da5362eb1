// 47-2011 Boilermakers
export default {
  "code": "47-2011",
  "about": "Boilermakers build, set up, and fix boilers and other large metal tanks that hold liquids or gases.",
  "duties": [
    "Check boilers and tanks for leaks, rust, and thin spots",
    "Weld tubes and plates so that nothing leaks",
    "Fit big metal sections together as the blueprint shows",
    "Hook heavy pieces to a crane and signal where to set them",
    "Swap out worn valves, tubes, and other boiler parts",
    "Test a finished tank to see that it holds its pressure"
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
    "lessThanHighSchool": 12.4,
    "highSchool": 47,
    "someCollege": 21.2,
    "associate": 13,
    "bachelor": 4.7,
    "master": 0.6,
    "doctoral": 1,
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
    "47-2152",
    "47-3015",
    "49-9044",
    "51-2031",
    "51-8021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "48.0801",
        "title": "Boilermaking/Boilermaker"
      }
    ]
  }
};
