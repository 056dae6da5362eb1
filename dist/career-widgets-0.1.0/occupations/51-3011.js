// 51-3011 Bakers
export default {
  "code": "51-3011",
  "about": "Bakers make bread, rolls, cookies, cakes, and pies in stores, bakeries, and factories.",
  "duties": [
    "Weigh flour, sugar, and yeast and mix the dough",
    "Knead dough and form loaves by hand or machine",
    "Put pans in the oven and take them out on time",
    "Watch the color and turn the heat up or down",
    "Spread icing and write names on birthday cakes",
    "Wash mixers, pans, and counters"
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
    "lessThanHighSchool": 17.1,
    "highSchool": 35,
    "someCollege": 21.1,
    "associate": 10,
    "bachelor": 13.6,
    "master": 2.6,
    "doctoral": 0.6,
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
    "35-1011",
    "35-2014",
    "51-3091",
    "51-3092",
    "51-3093"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0501",
        "title": "Baking and Pastry Arts/Baker/Pastry Chef"
      }
    ]
  }
};
