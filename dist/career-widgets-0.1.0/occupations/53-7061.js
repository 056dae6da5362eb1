// 53-7061 Cleaners of Vehicles and Equipment
export default {
  "code": "53-7061",
  "about": "Vehicle and equipment cleaners wash and polish cars, trucks, planes, and machines.",
  "duties": [
    "Soap up, scrub, and rinse cars and machines",
    "Vacuum seats and floors",
    "Dry, wax, and polish the outside",
    "Wipe windows until there are no streaks",
    "Mix soaps and run car washes or parts washers",
    "Look for missed spots and for damage"
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
    "lessThanHighSchool": 28.4,
    "highSchool": 42.9,
    "someCollege": 15.7,
    "associate": 5.6,
    "bachelor": 6.1,
    "master": 1,
    "doctoral": 0.3,
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
    "37-2011",
    "47-4071",
    "49-9043",
    "51-6011",
    "51-9192"
  ]
};
