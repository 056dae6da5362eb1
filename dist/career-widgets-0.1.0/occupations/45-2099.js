// 45-2099 Agricultural Workers, All Other
export default {
  "code": "45-2099",
  "attainment": {
    "lessThanHighSchool": 46.2,
    "highSchool": 28.8,
    "someCollege": 10.7,
    "associate": 4.8,
    "bachelor": 7.8,
    "master": 1.3,
    "doctoral": 0.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
