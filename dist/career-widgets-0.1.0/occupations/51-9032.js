// 51-9032 Cutting and Slicing Machine Setters, Operators, and Tenders
export default {
  "code": "51-9032",
  "about": "Cutting and slicing machine operators run machines that cut paper, glass, stone, rubber, and food.",
  "duties": [
    "Set the blades for the size needed",
    "Feed paper, foam, or food under the blade",
    "Watch the cut and stop when it drifts",
    "Stack cut pieces for packing",
    "Weigh or measure a few pieces",
    "Haul off scraps and sweep around the machine"
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
    "lessThanHighSchool": 24.9,
    "highSchool": 47.3,
    "someCollege": 17.7,
    "associate": 5.4,
    "bachelor": 3.9,
    "master": 0.8,
    "doctoral": 0,
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
    "51-4031",
    "51-4033",
    "51-6062",
    "51-7041",
    "51-7042"
  ]
};
