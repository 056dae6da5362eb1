// 35-9099 Food Preparation and Serving Related Workers, All Other
export default {
  "code": "35-9099",
  "attainment": {
    "lessThanHighSchool": 25.8,
    "highSchool": 38.8,
    "someCollege": 19.4,
    "associate": 3.3,
    "bachelor": 9.3,
    "master": 1.6,
    "doctoral": 1.6,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
