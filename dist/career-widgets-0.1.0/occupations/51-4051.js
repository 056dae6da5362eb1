// 51-4051 Metal-Refining Furnace Operators and Tenders
export default {
  "code": "51-4051",
  "about": "Metal furnace operators melt and purify metal in huge, very hot furnaces.",
  "duties": [
    "Load scrap metal or ore into the furnace",
    "Control how hot the furnace burns",
    "Watch the glow and the gauges to judge the heat",
    "Take a sample of melted metal to the lab",
    "Tap the furnace so glowing metal runs out",
    "Look over the furnace for cracks and wear"
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
    "lessThanHighSchool": 11.9,
    "highSchool": 59.5,
    "someCollege": 18.2,
    "associate": 7.1,
    "bachelor": 2.6,
    "master": 0.6,
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
    "51-4122",
    "51-4191",
    "51-9012",
    "51-9051",
    "51-9192"
  ]
};
