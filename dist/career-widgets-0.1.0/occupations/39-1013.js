// 39-1013 First-Line Supervisors of Gambling Services Workers
export default {
  "code": "39-1013",
  "about": "Gambling supervisors watch over tables and slot machines and lead the dealers and attendants of a casino.",
  "duties": [
    "Walk the floor and watch games for cheating and mistakes",
    "Settle arguments between players and dealers",
    "Assign dealers to tables and breaks",
    "Approve big payouts and jackpots",
    "Greet regular players and explain rules",
    "Get stuck slot machines working again"
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
    "highSchool": 31.8,
    "someCollege": 29.3,
    "associate": 12.7,
    "bachelor": 18.2,
    "master": 3,
    "doctoral": 0.9,
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
    "11-9071",
    "39-3011",
    "39-3012",
    "41-2012",
    "43-3041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0601",
        "title": "Casino Operations and Services, General"
      },
      {
        "cip": "12.0602",
        "title": "Casino Dealing"
      },
      {
        "cip": "52.0908",
        "title": "Casino Management"
      }
    ]
  }
};
