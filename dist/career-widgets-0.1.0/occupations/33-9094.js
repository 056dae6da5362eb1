// 33-9094 School Bus Monitors
export default {
  "code": "33-9094",
  "about": "School bus monitors ride with students and keep them safe and calm on the bus.",
  "duties": [
    "Keep students seated and calm",
    "Help children on and off the bus",
    "Buckle in small children and wheelchairs",
    "Take small children across the road to the bus",
    "Check that no child is left on the bus",
    "Tell the school about fights and bullying"
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
    "lessThanHighSchool": 17.1,
    "highSchool": 47.4,
    "someCollege": 19.7,
    "associate": 8.1,
    "bachelor": 6.1,
    "master": 1.6,
    "doctoral": 0.1,
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
    "53-3051",
    "53-3052",
    "53-3053",
    "53-4041",
    "53-6061"
  ]
};
