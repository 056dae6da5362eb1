// 47-2061 Construction Laborers
export default {
  "code": "47-2061",
  "attainment": {
    "lessThanHighSchool": 34.3,
    "highSchool": 39.5,
    "someCollege": 14.1,
    "associate": 4.9,
    "bachelor": 5.8,
    "master": 1,
    "doctoral": 0.4,
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
    "47-2051",
    "47-2071",
    "47-2151",
    "47-2221",
    "47-5022"
  ]
};
