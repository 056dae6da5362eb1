// 49-9098 Helpers--Installation, Maintenance, and Repair Workers
export default {
  "code": "49-9098",
  "about": "Repair helpers hand over tools, hold parts, and clean up for mechanics and installers of all kinds.",
  "duties": [
    "Bring tools and parts to the mechanic",
    "Hold heavy parts in place while they are fastened",
    "Wash and oil machines and vehicles",
    "Take off covers and simple parts",
    "Hook up or unhook wires and hoses",
    "Pick up and put away tools"
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
    "lessThanHighSchool": 29.9,
    "highSchool": 45.4,
    "someCollege": 15.1,
    "associate": 4.6,
    "bachelor": 5,
    "master": 0,
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
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "47-3012",
    "47-3013",
    "47-3015",
    "47-5081",
    "51-9198"
  ]
};
