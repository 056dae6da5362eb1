// 53-5022 Motorboat Operators
export default {
  "code": "53-5022",
  "about": "Motorboat operators drive small boats that carry people or goods on rivers, lakes, and bays.",
  "duties": [
    "Steer the boat and control its speed",
    "Bring the boat in to the dock and tie it up",
    "Help people get in, sit down, and stay safe",
    "Watch for rocks, wakes, and other boats",
    "Keep the motor tuned and the tank full",
    "Scrub the hull and touch up its paint"
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
    "lessThanHighSchool": 5.6,
    "highSchool": 35.8,
    "someCollege": 20.1,
    "associate": 8,
    "bachelor": 23.5,
    "master": 6.7,
    "doctoral": 0.3,
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
    "49-3051",
    "49-9096",
    "53-5011",
    "53-5021",
    "53-5031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "49.0309",
        "title": "Marine Science/Merchant Marine Officer"
      },
      {
        "cip": "49.0399",
        "title": "Marine Transportation, Other"
      }
    ]
  }
};
