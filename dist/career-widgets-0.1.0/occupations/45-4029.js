// 45-4029 Logging Workers, All Other
export default {
  "code": "45-4029",
  "attainment": {
    "lessThanHighSchool": 27.2,
    "highSchool": 50.8,
    "someCollege": 12.6,
    "associate": 4,
    "bachelor": 4.5,
    "master": 0.6,
    "doctoral": 0.2,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
