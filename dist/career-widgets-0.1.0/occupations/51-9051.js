// 51-9051 Furnace, Kiln, Oven, Drier, and Kettle Operators and Tenders
export default {
  "code": "51-9051",
  "about": "Kiln, oven, and dryer operators heat lumber, glass, rubber, and other materials to dry, harden, or change them.",
  "duties": [
    "Load the kiln and shut its door",
    "Set the heat and the drying time",
    "Watch gauges and lights during the run",
    "Test whether the load is dry or hard enough",
    "Cart hot goods to the cooling area",
    "Write down times and heat for every load"
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
    "lessThanHighSchool": 10.5,
    "highSchool": 43.1,
    "someCollege": 24.2,
    "associate": 13.6,
    "bachelor": 6.9,
    "master": 1.7,
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
    "51-4051",
    "51-4191",
    "51-9012",
    "51-9041",
    "51-9192"
  ]
};
