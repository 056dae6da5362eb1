// 35-9021 Dishwashers
export default {
  "code": "35-9021",
  "attainment": {
    "lessThanHighSchool": 35,
    "highSchool": 43.5,
    "someCollege": 12,
    "associate": 4.2,
    "bachelor": 4,
    "master": 1,
    "doctoral": 0.2,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "35-2021",
    "35-9011",
    "37-2012",
    "51-6011",
    "53-7061"
  ]
};
