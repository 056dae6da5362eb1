// 27-4099 Media and Communication Equipment Workers, All Other
export default {
  "code": "27-4099",
  "attainment": {
    "lessThanHighSchool": 2.8,
    "highSchool": 14.8,
    "someCollege": 27.7,
    "associate": 11.5,
    "bachelor": 35.6,
    "master": 6.4,
    "doctoral": 1.1,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
