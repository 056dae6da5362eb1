// 47-5071 Roustabouts, Oil and Gas
export default {
  "code": "47-5071",
  "about": "Roustabouts do the general hands-on work in oil and gas fields, building and fixing equipment and moving pipe.",
  "duties": [
    "Load and unload pipe from trucks",
    "Tighten or loosen pipe joints with big wrenches",
    "Take pumps and engines apart and repair them",
    "Walk along pipelines to find and fix leaks",
    "Help lay new oil and gas lines",
    "Guide crane loads and clean the work area"
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
    "lessThanHighSchool": 16.3,
    "highSchool": 45.3,
    "someCollege": 18.5,
    "associate": 8.5,
    "bachelor": 10.1,
    "master": 1.2,
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
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "47-5012",
    "47-5013",
    "47-5081",
    "49-9096",
    "53-7041"
  ]
};
