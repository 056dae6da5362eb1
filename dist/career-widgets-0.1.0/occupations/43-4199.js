// 43-4199 Information and Record Clerks, All Other
export default {
  "code": "43-4199",
  "attainment": {
    "lessThanHighSchool": 1.6,
    "highSchool": 19.5,
    "someCollege": 25.9,
    "associate": 13.3,
    "bachelor": 28,
    "master": 9.8,
    "doctoral": 1.9,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
