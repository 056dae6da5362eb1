// 17-2112 Industrial Engineers
export default {
  "code": "17-2112",
  "about": "Industrial engineers find faster, safer, and cheaper ways for factories and other workplaces to get work done.",
  "duties": [
    "Watch how work is done and time each step",
    "Plan where machines and workstations should go",
    "Study data on output, waste, and quality",
    "Test changes to get rid of delays",
    "Find out where a product’s costs can come down"
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
    "11-3051",
    "13-1081",
    "17-2141",
    "17-2199",
    "17-3026"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.2701",
        "title": "Systems Engineering"
      },
      {
        "cip": "14.3501",
        "title": "Industrial Engineering"
      },
      {
        "cip": "14.3601",
        "title": "Manufacturing Engineering"
      },
      {
        "cip": "15.1501",
        "title": "Engineering/Industrial Management"
      },
      {
        "cip": "15.1503",
        "title": "Packaging Science"
      }
    ]
  }
};
