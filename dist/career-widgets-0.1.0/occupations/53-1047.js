// 53-1047 First-Line Supervisors of Transportation and Material Moving Workers, Except Aircraft Cargo Handling Supervisors
export default {
  "code": "53-1047",
  "attainment": {
    "lessThanHighSchool": 7.9,
    "highSchool": 35.8,
    "someCollege": 28.3,
    "associate": 10.6,
    "bachelor": 14.6,
    "master": 2.3,
    "doctoral": 0.4,
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
        "cip": "49.0106",
        "title": "Airline Flight Attendant"
      },
      {
        "cip": "49.0208",
        "title": "Railroad and Railway Transportation"
      }
    ]
  }
};
