// 53-4031 Railroad Conductors and Yardmasters
export default {
  "code": "53-4031",
  "about": "Railroad conductors run the train crew and keep track of cars and cargo, while yardmasters direct work in the rail yard.",
  "duties": [
    "Tell the engineer when to start, stop, or slow down",
    "Keep lists of which cars hold what and where they go",
    "Decide which cars to add or drop at each stop",
    "Talk with dispatchers about routes and delays",
    "Walk along the train to look for damaged cars",
    "Direct the crew that sorts cars in the yard"
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
    "lessThanHighSchool": 4,
    "highSchool": 38.9,
    "someCollege": 31.4,
    "associate": 12.6,
    "bachelor": 10.8,
    "master": 1.9,
    "doctoral": 0.5,
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
    "43-5032",
    "53-4011",
    "53-4013",
    "53-4022",
    "53-4041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "49.0208",
        "title": "Railroad and Railway Transportation"
      }
    ]
  }
};
