// 41-2012 Gambling Change Persons and Booth Cashiers
export default {
  "code": "41-2012",
  "about": "Gambling change persons and booth cashiers trade cash, coins, tokens, and chips for players in casinos.",
  "duties": [
    "Give players change, tokens, or chips",
    "Pay slot machine jackpots",
    "Get players to sign for big payouts",
    "Count the drawer and write down each exchange",
    "Check that players are old enough",
    "Fill the cash bags others carry on the floor"
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
    "lessThanHighSchool": 13.5,
    "highSchool": 42.3,
    "someCollege": 22.3,
    "associate": 8.3,
    "bachelor": 10.8,
    "master": 2.2,
    "doctoral": 0.6,
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
    "39-1013",
    "39-3012",
    "41-2011",
    "43-3041",
    "43-3071"
  ]
};
