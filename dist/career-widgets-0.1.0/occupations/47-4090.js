// 47-4090 Miscellaneous Construction and Related Workers
export default {
  "code": "47-4090",
  "attainment": {
    "lessThanHighSchool": 24.2,
    "highSchool": 45.3,
    "someCollege": 17.6,
    "associate": 5.8,
    "bachelor": 6.8,
    "master": 0.2,
    "doctoral": 0.1,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
