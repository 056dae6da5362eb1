// 53-6032 Aircraft Service Attendants
export default {
  "code": "53-6032",
  "about": "Aircraft service attendants fuel and clean planes and get them ready on the ground between flights.",
  "duties": [
    "Fill the plane’s fuel tanks from a truck",
    "Guide planes into their parking spots with hand signals",
    "Spray off ice and snow in winter",
    "Empty toilet tanks and fill water tanks",
    "Vacuum cabins and pick up trash",
    "Load bags and look for leaks or cracks"
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
    "lessThanHighSchool": 18.3,
    "highSchool": 42.2,
    "someCollege": 22,
    "associate": 7.6,
    "bachelor": 8.5,
    "master": 1.2,
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
    "49-2091",
    "49-3011",
    "51-2011",
    "53-2012",
    "53-7061"
  ]
};
