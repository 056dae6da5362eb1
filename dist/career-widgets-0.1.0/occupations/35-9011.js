// 35-9011 Dining Room and Cafeteria Attendants and Bartender Helpers
export default {
  "code": "35-9011",
  "about": "Dining room attendants and bartender helpers clear tables, refill supplies, and help servers and bartenders.",
  "duties": [
    "Clear dirty plates and glasses off the tables",
    "Wipe and set tables for the next guests",
    "Fill water glasses and bring bread or coffee",
    "Bring ice, glasses, and bottles to the bar",
    "Sweep up broken glass and mop up spills",
    "Keep napkins and silverware stocked"
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
    "lessThanHighSchool": 20.5,
    "highSchool": 46.7,
    "someCollege": 16.7,
    "associate": 6.1,
    "bachelor": 7.8,
    "master": 1.7,
    "doctoral": 0.6,
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
    "35-3023",
    "35-3031",
    "35-3041",
    "35-9031"
  ]
};
