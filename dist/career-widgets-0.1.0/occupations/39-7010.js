// 39-7010 Tour and Travel Guides
export default {
  "code": "39-7010",
  "attainment": {
    "lessThanHighSchool": 5.2,
    "highSchool": 15.7,
    "someCollege": 21.2,
    "associate": 8.3,
    "bachelor": 33.9,
    "master": 14.5,
    "doctoral": 1.3,
    "inexactMatch": false,
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
        "cip": "45.0301",
        "title": "Archeology"
      },
      {
        "cip": "52.0903",
        "title": "Tourism and Travel Services Management"
      },
      {
        "cip": "54.0101",
        "title": "History, General"
      }
    ]
  }
};
