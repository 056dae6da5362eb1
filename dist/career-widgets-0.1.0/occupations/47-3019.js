// 47-3019 Helpers, Construction Trades, All Other
export default {
  "code": "47-3019",
  "attainment": {
    "lessThanHighSchool": 30.3,
    "highSchool": 40,
    "someCollege": 17.5,
    "associate": 6.8,
    "bachelor": 4,
    "master": 0.9,
    "doctoral": 0.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
