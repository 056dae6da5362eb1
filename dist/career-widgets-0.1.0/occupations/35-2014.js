// 35-2014 Cooks, Restaurant
export default {
  "code": "35-2014",
  "about": "Restaurant cooks prepare and cook the dishes that guests order from the menu.",
  "duties": [
    "Cook orders on the grill, stove, or oven",
    "Chop vegetables and get meat and sauces ready",
    "Make each plate look right before it goes out",
    "Taste and season what they make",
    "Check that stored food is fresh and cold",
    "Clean their station at the end of the shift"
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
    "lessThanHighSchool": 27,
    "highSchool": 42.4,
    "someCollege": 17.5,
    "associate": 6.1,
    "bachelor": 5.8,
    "master": 0.9,
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
    "35-2011",
    "35-2012",
    "35-2015",
    "35-2021",
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
        "cip": "12.0503",
        "title": "Culinary Arts/Chef Training"
      }
    ]
  }
};
