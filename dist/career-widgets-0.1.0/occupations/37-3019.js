// 37-3019 Grounds Maintenance Workers, All Other
export default {
  "code": "37-3019",
  "attainment": {
    "lessThanHighSchool": 21.4,
    "highSchool": 32.7,
    "someCollege": 21.2,
    "associate": 9.4,
    "bachelor": 14.5,
    "master": 0.9,
    "doctoral": 0,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
