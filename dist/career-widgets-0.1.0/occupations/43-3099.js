// 43-3099 Financial Clerks, All Other
export default {
  "code": "43-3099",
  "attainment": {
    "lessThanHighSchool": 2.9,
    "highSchool": 17.3,
    "someCollege": 22.7,
    "associate": 8.5,
    "bachelor": 32.9,
    "master": 14.5,
    "doctoral": 1.2,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
