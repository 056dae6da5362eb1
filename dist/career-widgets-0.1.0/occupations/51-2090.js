// 51-2090 Miscellaneous Assemblers and Fabricators
export default {
  "code": "51-2090",
  "attainment": {
    "lessThanHighSchool": 16.3,
    "highSchool": 46.4,
    "someCollege": 21.4,
    "associate": 7.9,
    "bachelor": 6.6,
    "master": 1,
    "doctoral": 0.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
