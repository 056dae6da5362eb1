// 43-2099 Communications Equipment Operators, All Other
export default {
  "code": "43-2099",
  "attainment": {
    "lessThanHighSchool": 1.9,
    "highSchool": 13.3,
    "someCollege": 17.9,
    "associate": 19,
    "bachelor": 34,
    "master": 12.9,
    "doctoral": 0.9,
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
        "cip": "47.0103",
        "title": "Communications Systems Installation and Repair Technology/Technician"
      }
    ]
  }
};
