// 51-2028 Electrical, Electronic, and Electromechanical Assemblers, Except Coil Winders, Tapers, and Finishers
export default {
  "code": "51-2028",
  "attainment": {
    "lessThanHighSchool": 17.3,
    "highSchool": 45.7,
    "someCollege": 20.9,
    "associate": 8.7,
    "bachelor": 6.1,
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
