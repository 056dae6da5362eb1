// 39-4021 Funeral Attendants
export default {
  "code": "39-4021",
  "about": "Funeral attendants help at funerals by setting up the room, welcoming mourners, and driving funeral cars.",
  "duties": [
    "Welcome mourners and show them to their seats",
    "Set up the casket, flowers, and chairs",
    "Help carry and close the casket",
    "Drive the hearse or take the family in a limousine",
    "Hand out programs and open doors",
    "Tidy the chapel and wash the cars"
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
    "lessThanHighSchool": 4.7,
    "highSchool": 26.6,
    "someCollege": 22.5,
    "associate": 17.5,
    "bachelor": 21.6,
    "master": 6.5,
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
    "11-9171",
    "31-1120",
    "39-4011",
    "39-4012",
    "39-4031"
  ]
};
