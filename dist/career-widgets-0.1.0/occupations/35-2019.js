// 35-2019 Cooks, All Other
export default {
  "code": "35-2019",
  "attainment": {
    "lessThanHighSchool": 27,
    "highSchool": 42.4,
    "someCollege": 17.5,
    "associate": 6.1,
    "bachelor": 5.8,
    "master": 0.9,
    "doctoral": 0.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0500",
        "title": "Cooking and Related Culinary Arts, General"
      },
      {
        "cip": "12.0503",
        "title": "Culinary Arts/Chef Training"
      },
      {
        "cip": "12.0505",
        "title": "Food Preparation/Professional Cooking/Kitchen Assistant"
      },
      {
        "cip": "12.0509",
        "title": "Culinary Science/Culinology"
      }
    ]
  }
};
