// 39-3019 Gambling Service Workers, All Other
export default {
  "code": "39-3019",
  "attainment": {
    "lessThanHighSchool": 9.4,
    "highSchool": 32,
    "someCollege": 29.6,
    "associate": 10.5,
    "bachelor": 15.5,
    "master": 2.2,
    "doctoral": 0.7,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
