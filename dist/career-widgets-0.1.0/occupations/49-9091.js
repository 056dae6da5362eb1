// 49-9091 Coin, Vending, and Amusement Machine Servicers and Repairers
export default {
  "code": "49-9091",
  "about": "Vending and game machine servicers fill, clean, and repair snack machines, slot machines, and arcade games.",
  "duties": [
    "Fill machines with snacks, drinks, and change",
    "Free stuck snacks and jammed dollar bills",
    "Replace broken buttons, screens, and coin slots",
    "Collect the money and write down the amount",
    "Clean machines and wipe off the glass",
    "Bring in new machines and set them up"
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
    "lessThanHighSchool": 9.4,
    "highSchool": 35.7,
    "someCollege": 28.1,
    "associate": 13.7,
    "bachelor": 11,
    "master": 2,
    "doctoral": 0.2,
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
    "49-2011",
    "49-9041",
    "49-9043",
    "51-9111",
    "51-9196"
  ]
};
