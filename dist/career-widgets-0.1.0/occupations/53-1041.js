// 53-1041 Aircraft Cargo Handling Supervisors
export default {
  "code": "53-1041",
  "about": "Air cargo supervisors and loadmasters see that baggage and freight are loaded safely and keep the plane in balance.",
  "duties": [
    "Direct the ramp crew as bags and freight go on board",
    "Plan where each load goes so the plane stays balanced",
    "Check that cargo is tied down before takeoff",
    "Teach new crew members to work safely on the ramp",
    "Time the work so that flights leave on schedule"
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
    "lessThanHighSchool": 7.9,
    "highSchool": 35.8,
    "someCollege": 28.3,
    "associate": 10.6,
    "bachelor": 14.6,
    "master": 2.3,
    "doctoral": 0.4,
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
    "11-3071",
    "43-5032",
    "53-1047",
    "53-2022",
    "53-6051"
  ]
};
