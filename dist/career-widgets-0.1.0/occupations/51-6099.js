// 51-6099 Textile, Apparel, and Furnishings Workers, All Other
export default {
  "code": "51-6099",
  "attainment": {
    "lessThanHighSchool": 19.7,
    "highSchool": 37,
    "someCollege": 14.2,
    "associate": 8.3,
    "bachelor": 19.6,
    "master": 1,
    "doctoral": 0.2,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
