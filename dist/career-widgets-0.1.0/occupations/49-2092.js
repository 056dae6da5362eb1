// 49-2092 Electric Motor, Power Tool, and Related Repairers
export default {
  "code": "49-2092",
  "about": "Electric motor and power tool repairers fix motors, generators, drills, and other tools that run on electricity.",
  "duties": [
    "Take a motor apart to find what burned out or wore down",
    "Wind new copper wire onto a motor",
    "Put in new bearings, brushes, and switches",
    "Test speed and power with meters",
    "Put the motor back together and run it",
    "Clean, oil, and adjust moving parts"
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
    "lessThanHighSchool": 7.1,
    "highSchool": 38.7,
    "someCollege": 25.5,
    "associate": 19.5,
    "bachelor": 8.7,
    "master": 0.5,
    "doctoral": 0,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "49-9012",
    "49-9041",
    "49-9043",
    "51-2028",
    "51-2031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0101",
        "title": "Electrical/Electronics Equipment Installation and Repair Technology/Technician, General"
      }
    ]
  }
};
