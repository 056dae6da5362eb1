// 37-2019 Building Cleaning Workers, All Other
export default {
  "code": "37-2019",
  "attainment": {
    "lessThanHighSchool": 23.4,
    "highSchool": 44.7,
    "someCollege": 18,
    "associate": 6.7,
    "bachelor": 5.8,
    "master": 1,
    "doctoral": 0.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
