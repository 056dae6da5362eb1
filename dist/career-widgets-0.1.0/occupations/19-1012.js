// 19-1012 Food Scientists and Technologists
export default {
  "code": "19-1012",
  "about": "Food scientists find ways to make food safe, tasty, and healthy and keep it fresh.",
  "duties": [
    "Create new foods and flavors",
    "Test foods for taste, texture, and vitamins",
    "Look for ways to keep food fresh longer",
    "Check food plants for clean and safe work",
    "Solve production problems with plant workers and package designers"
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
    "bachelor": 57.7,
    "master": 27,
    "doctoral": 15.4,
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
    "19-1011",
    "19-1022",
    "19-2031",
    "19-4012",
    "19-4013"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0000",
        "title": "Agriculture, General"
      },
      {
        "cip": "01.0701",
        "title": "International Agriculture"
      },
      {
        "cip": "01.1001",
        "title": "Food Science"
      },
      {
        "cip": "01.1002",
        "title": "Food Technology and Processing"
      },
      {
        "cip": "01.1003",
        "title": "Brewing Science"
      },
      {
        "cip": "01.1004",
        "title": "Viticulture and Enology"
      },
      {
        "cip": "01.1005",
        "title": "Zymology/Fermentation Science"
      },
      {
        "cip": "01.1099",
        "title": "Food Science and Technology, Other"
      },
      {
        "cip": "12.0509",
        "title": "Culinary Science/Culinology"
      }
    ]
  }
};
