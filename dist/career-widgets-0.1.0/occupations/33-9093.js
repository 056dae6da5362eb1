// 33-9093 Transportation Security Screeners
export default {
  "code": "33-9093",
  "about": "Transportation security screeners check travelers, bags, and cargo for weapons and other dangerous things.",
  "duties": [
    "Look at bags on an X-ray screen",
    "Guide travelers through body scanners",
    "Pat down people who set off an alarm",
    "Open and go through bags by hand",
    "Check boarding passes and ID",
    "Wipe bags with a cloth that can detect bombs"
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
    "lessThanHighSchool": 2.3,
    "highSchool": 25.8,
    "someCollege": 28.7,
    "associate": 11.9,
    "bachelor": 23.3,
    "master": 7.1,
    "doctoral": 0.9,
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
    "33-3052",
    "33-9032",
    "39-6011",
    "53-2022",
    "53-2031"
  ]
};
