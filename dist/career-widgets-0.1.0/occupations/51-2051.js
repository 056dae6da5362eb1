// 51-2051 Fiberglass Laminators and Fabricators
export default {
  "code": "51-2051",
  "about": "Fiberglass laminators build boat hulls, car bodies, and other products by layering fiberglass on molds.",
  "duties": [
    "Lay sheets of fiberglass cloth over the mold",
    "Brush or spray sticky resin over each layer",
    "Press out trapped air so the shell is solid",
    "Glue in wood strips to make the piece stronger",
    "Pull the hard shell off the mold and trim it",
    "Check for cracks and thin spots"
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
    "highSchool": 46.4,
    "someCollege": 21.4,
    "associate": 7.9,
    "bachelor": 6.6,
    "master": 1,
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
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "47-2131",
    "51-2041",
    "51-4071",
    "51-9195",
    "51-9197"
  ]
};
