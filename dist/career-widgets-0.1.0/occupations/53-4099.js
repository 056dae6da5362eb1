// 53-4099 Rail Transportation Workers, All Other
export default {
  "code": "53-4099",
  "attainment": {
    "lessThanHighSchool": 2.5,
    "highSchool": 39,
    "someCollege": 34.6,
    "associate": 9,
    "bachelor": 12.9,
    "master": 1.4,
    "doctoral": 0.5,
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
        "cip": "49.0208",
        "title": "Railroad and Railway Transportation"
      }
    ]
  }
};
