// 51-8093 Petroleum Pump System Operators, Refinery Operators, and Gaugers
export default {
  "code": "51-8093",
  "attainment": {
    "lessThanHighSchool": 6.1,
    "highSchool": 38.3,
    "someCollege": 26.5,
    "associate": 15.9,
    "bachelor": 11.5,
    "master": 1.5,
    "doctoral": 0.2,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "51-8013",
    "51-8091",
    "51-8092",
    "53-7071",
    "53-7073"
  ]
};
