// 43-9199 Office and Administrative Support Workers, All Other
export default {
  "code": "43-9199",
  "attainment": {
    "lessThanHighSchool": 2.5,
    "highSchool": 18.5,
    "someCollege": 24.4,
    "associate": 13.1,
    "bachelor": 29.4,
    "master": 10.5,
    "doctoral": 1.6,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
