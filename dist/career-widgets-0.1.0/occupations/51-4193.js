// 51-4193 Plating Machine Setters, Operators, and Tenders, Metal and Plastic
export default {
  "code": "51-4193",
  "attainment": {
    "lessThanHighSchool": 16.8,
    "highSchool": 49.5,
    "someCollege": 19.4,
    "associate": 8.2,
    "bachelor": 5.2,
    "master": 0.8,
    "doctoral": 0.1,
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
    "51-4072",
    "51-4122",
    "51-4191",
    "51-9124",
    "51-9195"
  ]
};
