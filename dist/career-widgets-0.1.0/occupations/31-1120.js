// 31-1120 Home Health and Personal Care Aides
export default {
  "code": "31-1120",
  "attainment": {
    "lessThanHighSchool": 17,
    "highSchool": 35.5,
    "someCollege": 23.7,
    "associate": 9.4,
    "bachelor": 10.8,
    "master": 2.9,
    "doctoral": 0.7,
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
        "cip": "51.2602",
        "title": "Home Health Aide/Home Attendant"
      }
    ]
  }
};
