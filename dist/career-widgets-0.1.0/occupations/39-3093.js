// 39-3093 Locker Room, Coatroom, and Dressing Room Attendants
export default {
  "code": "39-3093",
  "about": "Locker room, coatroom, and dressing room attendants help visitors at gyms, pools, spas, stores, and theaters.",
  "duties": [
    "Hand out towels and locker keys",
    "Hang up coats and give out claim checks",
    "Count and sort clothes people try on",
    "Mop floors and tidy the rooms",
    "Refill soap, towels, and tissues",
    "Keep lost things until owners come back"
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
    "lessThanHighSchool": 5.2,
    "highSchool": 24.8,
    "someCollege": 25.1,
    "associate": 8.8,
    "bachelor": 28,
    "master": 6.9,
    "doctoral": 1.3,
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
    "35-3041",
    "39-6011",
    "39-6012",
    "41-2021",
    "43-4081"
  ]
};
