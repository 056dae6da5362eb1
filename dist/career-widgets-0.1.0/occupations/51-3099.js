// 51-3099 Food Processing Workers, All Other
export default {
  "code": "51-3099",
  "attainment": {
    "lessThanHighSchool": 20.2,
    "highSchool": 47.3,
    "someCollege": 18.8,
    "associate": 7,
    "bachelor": 5.7,
    "master": 0.6,
    "doctoral": 0.4,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
