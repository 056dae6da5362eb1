// 00-0000 All Occupations
export default {
  "code": "00-0000",
  "attainment": {
    "lessThanHighSchool": 7.4,
    "highSchool": 22.5,
    "someCollege": 18.6,
    "associate": 9.5,
    "bachelor": 25.2,
    "master": 11.9,
    "doctoral": 4.9,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
