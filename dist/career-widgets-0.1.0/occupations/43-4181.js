// 43-4181 Reservation and Transportation Ticket Agents and Travel Clerks
export default {
  "code": "43-4181",
  "about": "Reservation and ticket agents book trips, sell tickets, and check in travelers at airports, stations, and call centers.",
  "duties": [
    "Book seats and rooms for travelers",
    "Sell tickets and change them when plans change",
    "Check in passengers and tag their bags",
    "Announce boarding and delays at the gate",
    "Look for lost bags",
    "Help passengers in wheelchairs and children who travel alone"
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
    "lessThanHighSchool": 2.8,
    "highSchool": 27.1,
    "someCollege": 31.5,
    "associate": 10.9,
    "bachelor": 22.9,
    "master": 3.7,
    "doctoral": 1.1,
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
    "39-6011",
    "41-2021",
    "41-3041",
    "53-2031",
    "53-6061"
  ]
};
