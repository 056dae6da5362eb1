// 39-7010 Tour and Travel Guides
export default {
  "code": "39-7010",
  "about": "Tour and travel guides show people around places of interest and lead trips near and far.",
  "duties": [
    "Lead groups through museums, cities, or nature",
    "Tell stories and facts about the place",
    "Answer questions from visitors of all ages",
    "Keep the group together and safe",
    "Plan routes, stops, hotels, and meals",
    "Solve problems like lost bags or missed buses"
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
    "lessThanHighSchool": 5.2,
    "highSchool": 15.7,
    "someCollege": 21.2,
    "associate": 8.3,
    "bachelor": 33.9,
    "master": 14.5,
    "doctoral": 1.3,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "45.0301",
        "title": "Archeology"
      },
      {
        "cip": "52.0903",
        "title": "Tourism and Travel Services Management"
      },
      {
        "cip": "54.0101",
        "title": "History, General"
      }
    ]
  }
};
