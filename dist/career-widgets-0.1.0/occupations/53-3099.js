// 53-3099 Motor Vehicle Operators, All Other
export default {
  "code": "53-3099",
  "attainment": {
    "lessThanHighSchool": 11.4,
    "highSchool": 38.3,
    "someCollege": 26,
    "associate": 9.9,
    "bachelor": 11.8,
    "master": 2.2,
    "doctoral": 0.5,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
