// 43-5021 Couriers and Messengers
export default {
  "code": "43-5021",
  "about": "Couriers and messengers carry letters, packages, and papers within a building or across town.",
  "duties": [
    "Pick up and drop off packages and papers",
    "Find the fastest way by car, bike, or on foot",
    "Get a signature when handing something over",
    "Bring lab samples and medicine to hospitals",
    "Sort items by stop before setting out",
    "Keep a log of pickups and drop-offs"
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
    "lessThanHighSchool": 8.1,
    "highSchool": 35.3,
    "someCollege": 28.6,
    "associate": 9.9,
    "bachelor": 14.3,
    "master": 2.9,
    "doctoral": 0.9,
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
    "43-5051",
    "43-5052",
    "43-5071",
    "43-9051",
    "53-3033"
  ]
};
