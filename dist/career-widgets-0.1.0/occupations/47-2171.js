// 47-2171 Reinforcing Iron and Rebar Workers
export default {
  "code": "47-2171",
  "about": "Rebar workers set and tie steel bars or mesh where concrete will be poured, so that the concrete is stronger.",
  "duties": [
    "Tie crossing bars together with wire and pliers",
    "Carry steel bars and set them out as the plan shows",
    "Cut and bend bars to the right shape",
    "Prop bars up on blocks so concrete flows under them",
    "Lay steel mesh for floors and slabs"
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
    "lessThanHighSchool": 34,
    "highSchool": 44.6,
    "someCollege": 12.8,
    "associate": 3.9,
    "bachelor": 4.1,
    "master": 0.5,
    "doctoral": 0.1,
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
    "47-2021",
    "47-2051",
    "47-2081",
    "47-2221",
    "51-2041"
  ]
};
