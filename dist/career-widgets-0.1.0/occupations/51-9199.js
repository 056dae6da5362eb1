// 51-9199 Production Workers, All Other
export default {
  "code": "51-9199",
  "attainment": {
    "lessThanHighSchool": 17.5,
    "highSchool": 45.8,
    "someCollege": 19.9,
    "associate": 7.5,
    "bachelor": 7.5,
    "master": 1.3,
    "doctoral": 0.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
