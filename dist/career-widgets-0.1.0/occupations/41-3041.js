// 41-3041 Travel Agents
export default {
  "code": "41-3041",
  "about": "Travel agents plan and sell trips for people and businesses.",
  "duties": [
    "Ask where and how clients want to travel",
    "Book flights, hotels, cruises, and cars",
    "Work out what a trip costs and take payment",
    "Tell clients about visas, weather, and sights",
    "Fix trips when flights are canceled",
    "Find good deals and new places"
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
    "lessThanHighSchool": 1.9,
    "highSchool": 16.6,
    "someCollege": 27.4,
    "associate": 10.7,
    "bachelor": 31.7,
    "master": 10.8,
    "doctoral": 0.9,
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
    "39-7010",
    "41-2021",
    "41-3091",
    "43-4051",
    "43-4181"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.1804",
        "title": "Selling Skills and Sales Operations"
      },
      {
        "cip": "52.1905",
        "title": "Tourism and Travel Services Marketing Operations"
      }
    ]
  }
};
