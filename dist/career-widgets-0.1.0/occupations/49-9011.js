// 49-9011 Mechanical Door Repairers
export default {
  "code": "49-9011",
  "about": "Door mechanics install and repair garage doors and automatic doors.",
  "duties": [
    "Put up tracks and hang garage doors",
    "Wind springs so that the door lifts easily",
    "Set up the motor and sensors that open the door",
    "Replace bent panels, broken springs, and worn rollers",
    "Adjust store doors that slide open by themselves",
    "Write up the bill and take payment"
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
    "highSchool": 45.2,
    "someCollege": 24.3,
    "associate": 13.4,
    "bachelor": 6.2,
    "master": 0.1,
    "doctoral": 0,
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
    "47-2121",
    "47-4021",
    "49-9071",
    "49-9094",
    "49-9098"
  ]
};
