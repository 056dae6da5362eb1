// 47-2152 Plumbers, Pipefitters, and Steamfitters
export default {
  "code": "47-2152",
  "about": "Plumbers, pipefitters, and steamfitters install and fix the pipes that carry water, steam, gas, and other fluids.",
  "duties": [
    "Cut pipes and join them with solder, glue, or threads",
    "Find leaks and fix or replace the bad pipe",
    "Hook up sinks, toilets, showers, and boilers",
    "Unclog drains and sewer lines",
    "Test new lines with water or air pressure",
    "Read plans to see where pipes will run"
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
    "lessThanHighSchool": 13.8,
    "highSchool": 47,
    "someCollege": 24.1,
    "associate": 8.6,
    "bachelor": 5.2,
    "master": 1,
    "doctoral": 0.3,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "47-2011",
    "47-2151",
    "47-3015",
    "47-4071",
    "49-9071"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0502",
        "title": "Pipefitting/Pipefitter and Sprinkler Fitter"
      },
      {
        "cip": "46.0503",
        "title": "Plumbing Technology/Plumber"
      },
      {
        "cip": "46.0599",
        "title": "Plumbing and Related Water Supply Services, Other"
      }
    ]
  }
};
