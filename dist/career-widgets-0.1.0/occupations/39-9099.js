// 39-9099 Personal Care and Service Workers, All Other
export default {
  "code": "39-9099",
  "attainment": {
    "lessThanHighSchool": 6.5,
    "highSchool": 27.8,
    "someCollege": 25.5,
    "associate": 11.2,
    "bachelor": 22.2,
    "master": 5.7,
    "doctoral": 1,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
