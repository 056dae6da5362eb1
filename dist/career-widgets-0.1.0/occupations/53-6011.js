// 53-6011 Bridge and Lock Tenders
export default {
  "code": "53-6011",
  "about": "Bridge and lock tenders open drawbridges and canal locks so that boats can pass.",
  "duties": [
    "Raise and lower the bridge or open the lock gates",
    "Stop cars or trains with lights and gates",
    "Watch and listen for boats coming near",
    "Talk to boats by radio or loudspeaker",
    "Note each boat and the water level in a log",
    "Sweep, paint, and do small repairs"
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
    "lessThanHighSchool": 5.3,
    "highSchool": 27.4,
    "someCollege": 27.5,
    "associate": 12.3,
    "bachelor": 17.6,
    "master": 8.3,
    "doctoral": 1.5,
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
    "53-4011",
    "53-4013",
    "53-4022",
    "53-5022",
    "53-7041"
  ]
};
