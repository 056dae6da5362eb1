// 11-9081 Lodging Managers
export default {
  "code": "11-9081",
  "about": "Hotel and other lodging managers run places where travelers stay and see that guests are comfortable.",
  "duties": [
    "Greet guests and solve their problems",
    "Check rooms, lobby, and grounds for cleanliness",
    "Schedule front desk and housekeeping staff",
    "Set room rates and watch bookings",
    "Order towels and soap and get things repaired"
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
    "lessThanHighSchool": 4.8,
    "highSchool": 18.3,
    "someCollege": 23.3,
    "associate": 9.8,
    "bachelor": 32.5,
    "master": 9.5,
    "doctoral": 1.7,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-3013",
    "11-9141",
    "11-9179",
    "39-6012",
    "43-4081"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.0901",
        "title": "Hospitality Administration/Management, General"
      },
      {
        "cip": "52.0904",
        "title": "Hotel/Motel Administration/Management"
      },
      {
        "cip": "52.0905",
        "title": "Restaurant/Food Services Management"
      },
      {
        "cip": "52.0906",
        "title": "Resort Management"
      },
      {
        "cip": "52.0909",
        "title": "Hotel, Motel, and Restaurant Management"
      },
      {
        "cip": "52.0999",
        "title": "Hospitality Administration/Management, Other"
      }
    ]
  }
};
