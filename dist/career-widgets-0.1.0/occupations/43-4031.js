// 43-4031 Court, Municipal, and License Clerks
export default {
  "code": "43-4031",
  "about": "Court, municipal, and license clerks handle records, forms, and permits for courts, cities and towns, and license offices.",
  "duties": [
    "Help people at the counter with forms and rules",
    "Check applications and issue licenses and permits",
    "Keep the court’s calendar and write down what judges decide",
    "Take notes at city council meetings",
    "Take payments for fees, fines, and tickets",
    "File and look up official records"
  ],
  "aboutSources": [
    {
      "id": "bls-soc-2018",
      "name": "2018 Standard Occupational Classification",
      "url": "https://www.bls.gov/soc/2018/"
    },
    {
      "name": "O*NET 30.3 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  ],
  "attainment": {
    "lessThanHighSchool": 1.6,
    "highSchool": 26.6,
    "someCollege": 29.3,
    "associate": 14.2,
    "bachelor": 22.4,
    "master": 4.5,
    "doctoral": 1.3,
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
    "13-1041",
    "23-2011",
    "23-2093",
    "43-6012",
    "43-9061"
  ]
};
