// 39-3099 Entertainment Attendants and Related Workers, All Other
export default {
  "code": "39-3099",
  "attainment": {
    "lessThanHighSchool": 5.2,
    "highSchool": 24.8,
    "someCollege": 25.1,
    "associate": 8.8,
    "bachelor": 28,
    "master": 6.9,
    "doctoral": 1.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
