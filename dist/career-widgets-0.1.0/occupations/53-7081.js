// 53-7081 Refuse and Recyclable Material Collectors
export default {
  "code": "53-7081",
  "about": "Trash and recycling collectors pick up waste from homes and businesses and dump it in a truck.",
  "duties": [
    "Empty bins and cans into the truck",
    "Steer a big truck down narrow streets and alleys",
    "Work the lift and the compactor on the truck",
    "Unload at a dump or recycling center",
    "Check brakes and fluids before heading out",
    "Hose out the truck at the end of the day"
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
    "lessThanHighSchool": 25.6,
    "highSchool": 49.4,
    "someCollege": 15.6,
    "associate": 3.3,
    "bachelor": 5,
    "master": 0.6,
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
    "47-4041",
    "53-1047",
    "53-3032",
    "53-7062",
    "53-7121"
  ]
};
