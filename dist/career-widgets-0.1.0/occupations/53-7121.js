// 53-7121 Tank Car, Truck, and Ship Loaders
export default {
  "code": "53-7121",
  "about": "Tank car, truck, and ship loaders load and unload bulk goods like grain, coal, and chemicals.",
  "duties": [
    "Line up tank cars, trucks, or ships under the spout",
    "Open valves and start pumps or belts",
    "Watch the level and stop at the right amount",
    "Seal the hatches and valves when loading is done",
    "Check that the tank is clean and doesn’t leak",
    "Write down what was loaded and how much"
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
    "lessThanHighSchool": 15.1,
    "highSchool": 49.3,
    "someCollege": 20.2,
    "associate": 6.8,
    "bachelor": 7.6,
    "master": 0.7,
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
    "47-5044",
    "53-7011",
    "53-7051",
    "53-7062",
    "53-7072"
  ]
};
