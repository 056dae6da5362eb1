// 39-3031 Ushers, Lobby Attendants, and Ticket Takers
export default {
  "code": "39-3031",
  "about": "Ushers, lobby attendants, and ticket takers help people at theaters, stadiums, museums, and concerts.",
  "duties": [
    "Scan tickets at the door",
    "Show people to their seats",
    "Answer questions and point out exits and restrooms",
    "Settle mix-ups over seats",
    "Lend a hand to guests who use wheelchairs or canes",
    "Pick up trash after the show"
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
    "lessThanHighSchool": 7.7,
    "highSchool": 27.5,
    "someCollege": 22.4,
    "associate": 10.9,
    "bachelor": 22,
    "master": 8.6,
    "doctoral": 0.8,
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
    "35-9031",
    "39-6011",
    "43-4081",
    "43-4181",
    "53-6061"
  ]
};
