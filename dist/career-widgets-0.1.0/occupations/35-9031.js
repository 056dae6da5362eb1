// 35-9031 Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop
export default {
  "code": "35-9031",
  "about": "Hosts and hostesses greet guests at a restaurant, lounge, or coffee shop and show them to their tables.",
  "duties": [
    "Greet guests and ask how many are in the party",
    "Take guests to a table and hand out menus",
    "Take reservations and run the waiting list",
    "Seat guests so each server gets a fair share",
    "Answer the phone and take to-go orders",
    "Help clear tables on busy nights"
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
    "lessThanHighSchool": 7.3,
    "highSchool": 33.7,
    "someCollege": 25.9,
    "associate": 8.7,
    "bachelor": 20.2,
    "master": 3.5,
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
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "35-3023",
    "35-3031",
    "35-3041",
    "35-9011",
    "43-4081"
  ]
};
