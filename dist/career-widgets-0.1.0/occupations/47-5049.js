// 47-5049 Underground Mining Machine Operators, All Other
export default {
  "code": "47-5049",
  "attainment": {
    "lessThanHighSchool": 15,
    "highSchool": 51.7,
    "someCollege": 20.1,
    "associate": 8.3,
    "bachelor": 4.6,
    "master": 0.3,
    "doctoral": 0,
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
        "cip": "49.0202",
        "title": "Construction/Heavy Equipment/Earthmoving Equipment Operation"
      }
    ]
  }
};
