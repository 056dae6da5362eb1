// 53-6099 Transportation Workers, All Other
export default {
  "code": "53-6099",
  "attainment": {
    "lessThanHighSchool": 5.3,
    "highSchool": 27.4,
    "someCollege": 27.5,
    "associate": 12.3,
    "bachelor": 17.6,
    "master": 8.3,
    "doctoral": 1.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
