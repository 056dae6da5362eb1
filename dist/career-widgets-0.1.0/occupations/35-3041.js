// 35-3041 Food Servers, Nonrestaurant
export default {
  "code": "35-3041",
  "about": "Food servers bring meals to people in hospital rooms, hotel rooms, care homes, and other places outside restaurants.",
  "duties": [
    "Carry trays to patients, residents, or hotel guests",
    "Put the right food, drinks, and utensils on each tray",
    "Match every tray to the person and diet",
    "Take meal orders by phone or at the bedside",
    "Pick up empty trays and dishes",
    "Wash carts, trays, and counters"
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
    "lessThanHighSchool": 14,
    "highSchool": 40.6,
    "someCollege": 21.6,
    "associate": 8.8,
    "bachelor": 11.9,
    "master": 2.9,
    "doctoral": 0.2,
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
    "35-2021",
    "35-3023",
    "35-3031",
    "35-9011",
    "35-9021"
  ]
};
