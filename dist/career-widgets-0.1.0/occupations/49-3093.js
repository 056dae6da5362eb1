// 49-3093 Tire Repairers and Changers
export default {
  "code": "49-3093",
  "about": "Tire technicians change, fix, and balance tires on cars, trucks, and other vehicles.",
  "duties": [
    "Jack up the vehicle and take off the wheels",
    "Pull old tires off rims and mount new ones",
    "Find the hole in a flat tire and plug or patch it",
    "Balance wheels with small weights",
    "Fill tires to the right pressure",
    "Switch tires from front to back so they wear evenly"
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
    "lessThanHighSchool": 20.1,
    "highSchool": 44.1,
    "someCollege": 20,
    "associate": 7.7,
    "bachelor": 6.8,
    "master": 0.9,
    "doctoral": 0.3,
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
    "49-3023",
    "49-3043",
    "49-3052",
    "49-3091",
    "51-9197"
  ]
};
