// 29-1031 Dietitians and Nutritionists
export default {
  "code": "29-1031",
  "about": "Dietitians and nutritionists help people and institutions choose food that keeps them healthy or helps manage an illness.",
  "duties": [
    "Ask people what they eat and check their weight and lab results",
    "Make eating plans for people with diabetes, allergies, or other needs",
    "Explain which foods to choose and how to cook them",
    "Work out with doctors what a patient may eat",
    "Plan menus for hospitals, schools, or nursing homes",
    "Follow up to see how a new diet is working"
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
    "lessThanHighSchool": 2.6,
    "highSchool": 9.1,
    "someCollege": 6,
    "associate": 3.2,
    "bachelor": 36.8,
    "master": 35.4,
    "doctoral": 6.8,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-1141",
    "29-1171",
    "29-1215",
    "29-1221",
    "29-2051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0501",
        "title": "Foods, Nutrition, and Wellness Studies, General"
      },
      {
        "cip": "19.0504",
        "title": "Human Nutrition"
      },
      {
        "cip": "19.0505",
        "title": "Foodservice Systems Administration/Management"
      },
      {
        "cip": "19.0599",
        "title": "Foods, Nutrition, and Related Services, Other"
      },
      {
        "cip": "30.1901",
        "title": "Nutrition Sciences"
      },
      {
        "cip": "51.3101",
        "title": "Dietetics/Dietitian"
      },
      {
        "cip": "51.3102",
        "title": "Clinical Nutrition/Nutritionist"
      },
      {
        "cip": "51.3199",
        "title": "Dietetics and Clinical Nutrition Services, Other"
      }
    ]
  }
};
