// 35-3031 Waiters and Waitresses
export default {
  "code": "35-3031",
  "about": "Waiters and waitresses serve guests at their tables, from taking the order to bringing the check.",
  "duties": [
    "Tell guests about the menu and take their orders",
    "Carry food and drinks to the table",
    "Ask whether everything tastes right and fix problems",
    "Bring the bill and take payment",
    "Clear and reset tables",
    "Tell the kitchen what guests want and when they are in a hurry"
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
    "lessThanHighSchool": 12.2,
    "highSchool": 35.2,
    "someCollege": 26.7,
    "associate": 9.1,
    "bachelor": 13.9,
    "master": 2.3,
    "doctoral": 0.7,
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
    "35-3011",
    "35-3023",
    "35-3041",
    "35-9011",
    "35-9031"
  ]
};
