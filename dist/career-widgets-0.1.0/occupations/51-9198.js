// 51-9198 Helpers--Production Workers
export default {
  "code": "51-9198",
  "about": "Production helpers load, carry, and clean up so that machine operators can keep working.",
  "duties": [
    "Put parts on machines or belts and take them off",
    "Bring supplies and haul finished goods away",
    "Hold a piece steady for the operator",
    "Pick out items that look wrong",
    "Pack and stack goods",
    "Clean up scraps around the machine"
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
    "lessThanHighSchool": 26.3,
    "highSchool": 40.4,
    "someCollege": 16.9,
    "associate": 6,
    "bachelor": 7.5,
    "master": 2.1,
    "doctoral": 0.7,
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
    "47-3011",
    "47-3012",
    "47-5081",
    "49-9098",
    "53-7063"
  ]
};
