// 53-3054 Taxi Drivers
export default {
  "code": "53-3054",
  "about": "Taxi drivers take passengers wherever they ask to go and charge a fare for the ride.",
  "duties": [
    "Find riders on the street, at a taxi stand, or by app",
    "Take riders where they want to go by a good route",
    "Start the meter and collect the fare",
    "Lift luggage in and out of the trunk",
    "Tell visitors about places to eat and see",
    "Keep the cab clean and in good shape"
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
    "lessThanHighSchool": 15.5,
    "highSchool": 32.2,
    "someCollege": 21.6,
    "associate": 8.7,
    "bachelor": 16.5,
    "master": 4.2,
    "doctoral": 1.4,
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
    "53-3033",
    "53-3052",
    "53-3053",
    "53-4041",
    "53-6021"
  ]
};
