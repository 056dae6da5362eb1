// 43-4081 Hotel, Motel, and Resort Desk Clerks
export default {
  "code": "43-4081",
  "about": "Hotel desk clerks welcome guests, check them in and out, and help them during their stay.",
  "duties": [
    "Check in guests and give them their keys",
    "Take reservations by phone and computer",
    "Answer questions about rooms, breakfast, and the area",
    "Add up the bill and take payment",
    "Send housekeeping or repairs when something is wrong",
    "Listen to complaints and try to make them right"
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
    "lessThanHighSchool": 6.7,
    "highSchool": 31.1,
    "someCollege": 30.4,
    "associate": 10.4,
    "bachelor": 17.8,
    "master": 2.9,
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
    "11-9081",
    "39-3093",
    "39-6012",
    "41-2021",
    "43-4171"
  ]
};
