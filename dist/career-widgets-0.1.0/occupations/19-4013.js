// 19-4013 Food Science Technicians
export default {
  "code": "19-4013",
  "about": "Food science technicians test food and drinks to check their quality, safety, and taste.",
  "duties": [
    "Test samples for color, salt, fat, or germs",
    "Taste and sniff samples from each batch",
    "Check temperatures on the production line",
    "Write down test results",
    "Clean and adjust lab equipment",
    "Check that cans, bottles, and boxes are the right size"
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
    "lessThanHighSchool": 8.5,
    "highSchool": 23.5,
    "someCollege": 22.2,
    "associate": 17.6,
    "bachelor": 22.2,
    "master": 5.6,
    "doctoral": 0.5,
    "inexactMatch": true,
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
    "19-1012",
    "19-4012",
    "19-4031",
    "19-4099",
    "45-2011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0401",
        "title": "Agricultural and Food Products Processing"
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
        "cip": "01.1005",
        "title": "Zymology/Fermentation Science"
      },
      {
        "cip": "01.1099",
        "title": "Food Science and Technology, Other"
      },
      {
        "cip": "26.0101",
        "title": "Biology/Biological Sciences, General"
      },
      {
        "cip": "26.0202",
        "title": "Biochemistry"
      },
      {
        "cip": "26.0502",
        "title": "Microbiology, General"
      },
      {
        "cip": "40.0501",
        "title": "Chemistry, General"
      }
    ]
  }
};
