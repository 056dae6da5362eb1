// 53-6021 Parking Attendants
export default {
  "code": "53-6021",
  "about": "Parking attendants park cars for customers or look after a parking lot or garage.",
  "duties": [
    "Greet drivers and take their keys",
    "Park cars close together without scratching them",
    "Hand out tickets and take payment at the exit",
    "Bring cars back when the owners return",
    "Look for dents before taking a car",
    "Point drivers to free spaces"
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
    "lessThanHighSchool": 14.5,
    "highSchool": 40.3,
    "someCollege": 20.7,
    "associate": 8.8,
    "bachelor": 11.8,
    "master": 2.2,
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
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "33-3041",
    "39-6011",
    "41-2021",
    "53-3053",
    "53-3054"
  ]
};
