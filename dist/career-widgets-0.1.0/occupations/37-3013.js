// 37-3013 Tree Trimmers and Pruners
export default {
  "code": "37-3013",
  "attainment": {
    "lessThanHighSchool": 24.2,
    "highSchool": 40.9,
    "someCollege": 16.8,
    "associate": 5.2,
    "bachelor": 10.9,
    "master": 1.5,
    "doctoral": 0.5,
    "inexactMatch": false,
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
    "37-3011",
    "37-3012",
    "45-2092",
    "45-4011",
    "45-4021"
  ]
};
