// 33-3041 Parking Enforcement Workers
export default {
  "code": "33-3041",
  "about": "Parking enforcement workers look for cars parked against the rules and give them tickets.",
  "duties": [
    "Walk or drive the streets and check parked cars",
    "Write tickets for cars without a permit or time left",
    "Look up license plates on a handheld device",
    "Call a tow truck for blocked driveways",
    "Answer drivers’ questions about parking rules",
    "Speak in court when a driver fights a ticket"
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
    "lessThanHighSchool": 4,
    "highSchool": 19.4,
    "someCollege": 25,
    "associate": 11.4,
    "bachelor": 33.3,
    "master": 5.5,
    "doctoral": 1.4,
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
    "33-3052",
    "33-9032",
    "53-3053",
    "53-4031",
    "53-6021"
  ]
};
