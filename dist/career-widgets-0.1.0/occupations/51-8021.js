// 51-8021 Stationary Engineers and Boiler Operators
export default {
  "code": "51-8021",
  "about": "Stationary engineers and boiler operators run the boilers and machines that heat, cool, and power large buildings and plants.",
  "duties": [
    "Start boilers and watch their pressure",
    "Keep the water in a boiler at the right level",
    "Treat boiler water so that pipes don’t rust",
    "Walk the boiler room to look for leaks",
    "Fix valves, pumps, and air conditioners",
    "Keep a daily log of pressure, heat, and fuel"
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
    "lessThanHighSchool": 6.5,
    "highSchool": 38.9,
    "someCollege": 25.9,
    "associate": 10.9,
    "bachelor": 12.7,
    "master": 4.1,
    "doctoral": 1.1,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "17-2141",
    "49-9012",
    "49-9099",
    "51-8013",
    "53-7071"
  ]
};
