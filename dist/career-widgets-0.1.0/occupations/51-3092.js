// 51-3092 Food Batchmakers
export default {
  "code": "51-3092",
  "about": "Food batchmakers mix large batches of foods like candy, cheese, sauces, and dough.",
  "duties": [
    "Weigh ingredients and add them in the right order",
    "Run machines that mix, cook, or blend the batch",
    "Taste a spoonful to see if the batch is right",
    "Follow a recipe and note each batch",
    "Turn valves to keep the mix hot or cold enough",
    "Scrub vats and mixers between batches"
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
    "lessThanHighSchool": 15.9,
    "highSchool": 43,
    "someCollege": 20.1,
    "associate": 8.1,
    "bachelor": 10.4,
    "master": 1.6,
    "doctoral": 0.8,
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
    "51-3011",
    "51-3091",
    "51-3093",
    "51-9012",
    "51-9023"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.1003",
        "title": "Brewing Science"
      },
      {
        "cip": "01.1005",
        "title": "Zymology/Fermentation Science"
      }
    ]
  }
};
