// 35-1012 First-Line Supervisors of Food Preparation and Serving Workers
export default {
  "code": "35-1012",
  "about": "Food service supervisors lead the people who make and serve food in restaurants, cafeterias, and other eating places.",
  "duties": [
    "Give each worker a station and tasks for the shift",
    "Train new cooks, servers, and counter workers",
    "Deal with complaints from guests",
    "Jump in at the counter or kitchen when it is busy",
    "Count the cash and make bank deposits",
    "Check food stock and order more"
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
    "lessThanHighSchool": 10.7,
    "highSchool": 35.7,
    "someCollege": 27.2,
    "associate": 10.3,
    "bachelor": 13.6,
    "master": 2,
    "doctoral": 0.5,
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
    "37-1011",
    "39-1014",
    "41-1012",
    "45-1011",
    "51-1011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0500",
        "title": "Cooking and Related Culinary Arts, General"
      },
      {
        "cip": "12.0503",
        "title": "Culinary Arts/Chef Training"
      },
      {
        "cip": "12.0504",
        "title": "Restaurant, Culinary, and Catering Management/Manager"
      },
      {
        "cip": "12.0507",
        "title": "Food Service, Waiter/Waitress, and Dining Room Management/Manager"
      },
      {
        "cip": "19.0505",
        "title": "Foodservice Systems Administration/Management"
      }
    ]
  }
};
