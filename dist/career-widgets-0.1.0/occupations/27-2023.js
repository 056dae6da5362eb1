// 27-2023 Umpires, Referees, and Other Sports Officials
export default {
  "code": "27-2023",
  "about": "Umpires, referees, and other sports officials make sure that players follow the rules in games and contests.",
  "duties": [
    "Call fouls, outs, and points",
    "Signal decisions with hands, flag, or whistle",
    "Stop and start play and watch the clock",
    "Look over the field and gear before the game",
    "Settle arguments with players and coaches",
    "Score performances like dives or horse rides"
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
    "lessThanHighSchool": 2.1,
    "highSchool": 13,
    "someCollege": 19.5,
    "associate": 6.4,
    "bachelor": 39,
    "master": 15,
    "doctoral": 5.1,
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
    "27-2021",
    "27-2022",
    "39-1014",
    "39-3091",
    "39-9031"
  ]
};
