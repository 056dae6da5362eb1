// 53-7072 Pump Operators, Except Wellhead Pumpers
export default {
  "code": "53-7072",
  "about": "Pump operators run pumps that move oil, water, chemicals, or powders between tanks, ships, and pipelines.",
  "duties": [
    "Start pumps and set how fast things flow",
    "Hook up hoses and pipes to tanks",
    "Watch levels so that no tank runs over",
    "Radio coworkers to open or shut a line",
    "Keep records of how much was pumped",
    "Oil the pumps and fix leaks"
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
    "lessThanHighSchool": 11,
    "highSchool": 50.3,
    "someCollege": 24.4,
    "associate": 5.9,
    "bachelor": 7.2,
    "master": 0.9,
    "doctoral": 0.2,
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
    "51-8021",
    "51-8093",
    "51-9012",
    "53-7071",
    "53-7073"
  ]
};
