// 35-1011 Chefs and Head Cooks
export default {
  "code": "35-1011",
  "about": "Chefs and head cooks run restaurant and other kitchens, plan the food, and lead the cooks.",
  "duties": [
    "Taste and check dishes before they go out",
    "Show cooks how each dish should be made and look",
    "Think up new dishes and set their prices",
    "Buy meat, fish, and vegetables from suppliers",
    "Cook and season dishes during busy hours",
    "See that the kitchen stays clean and safe"
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
    "lessThanHighSchool": 17.2,
    "highSchool": 31.8,
    "someCollege": 20.4,
    "associate": 16.2,
    "bachelor": 11.7,
    "master": 1.9,
    "doctoral": 0.7,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-9051",
    "35-2012",
    "35-2013",
    "35-2014",
    "51-3011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0500",
        "title": "Cooking and Related Culinary Arts, General"
      },
      {
        "cip": "12.0501",
        "title": "Baking and Pastry Arts/Baker/Pastry Chef"
      },
      {
        "cip": "12.0503",
        "title": "Culinary Arts/Chef Training"
      },
      {
        "cip": "12.0504",
        "title": "Restaurant, Culinary, and Catering Management/Manager"
      },
      {
        "cip": "12.0509",
        "title": "Culinary Science/Culinology"
      }
    ]
  }
};
