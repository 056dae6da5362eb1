// 33-9011 Animal Control Workers
export default {
  "code": "33-9011",
  "attainment": {
    "lessThanHighSchool": 3.7,
    "highSchool": 21.6,
    "someCollege": 30.9,
    "associate": 17.9,
    "bachelor": 22.7,
    "master": 3.2,
    "doctoral": 0,
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
    "31-9096",
    "33-3031",
    "33-3051",
    "39-2011",
    "39-2021"
  ]
};
