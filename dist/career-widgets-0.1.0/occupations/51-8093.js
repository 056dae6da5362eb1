// 51-8093 Petroleum Pump System Operators, Refinery Operators, and Gaugers
export default {
  "code": "51-8093",
  "about": "Refinery operators and gaugers run the units, pumps, and tanks that turn crude oil into fuel and move it around.",
  "duties": [
    "Watch the panels that control heat and flow",
    "Line up pumps and valves to send oil where it should go",
    "Walk the units to look for leaks and other trouble",
    "Measure how much oil is in each tank",
    "Draw oil samples for the lab",
    "Call other workers by radio to switch lines"
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
    "lessThanHighSchool": 6.1,
    "highSchool": 38.3,
    "someCollege": 26.5,
    "associate": 15.9,
    "bachelor": 11.5,
    "master": 1.5,
    "doctoral": 0.2,
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
    "51-8013",
    "51-8091",
    "51-8092",
    "53-7071",
    "53-7073"
  ]
};
