// 51-3091 Food and Tobacco Roasting, Baking, and Drying Machine Operators and Tenders
export default {
  "code": "51-3091",
  "about": "Food roasting and drying machine operators run ovens, roasters, and dryers for coffee, nuts, grain, baked goods, and tobacco.",
  "duties": [
    "Start the roaster and set how hot it gets",
    "Check color, smell, and taste as beans or nuts roast",
    "Watch dials and change the heat when needed",
    "Shovel or pour each load in and out",
    "Listen for jams and stop the machine",
    "Write down times and weights"
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
    "lessThanHighSchool": 11.8,
    "highSchool": 40.1,
    "someCollege": 18.8,
    "associate": 11.1,
    "bachelor": 16.7,
    "master": 1.5,
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
    "45-2041",
    "51-3092",
    "51-3093",
    "51-9012",
    "51-9051"
  ]
};
