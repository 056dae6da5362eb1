// 27-4021 Photographers
export default {
  "code": "27-4021",
  "about": "Photographers take pictures of people, places, products, and events for clients, news, and art.",
  "duties": [
    "Take pictures in studios, outdoors, and at events",
    "Set up lights and backgrounds",
    "Help people pose and feel at ease",
    "Pick the best shots and edit them on a computer",
    "Plan shoots and prices with clients",
    "Send finished photos and prints"
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
    "lessThanHighSchool": 2.5,
    "highSchool": 11,
    "someCollege": 21.5,
    "associate": 11.8,
    "bachelor": 43.2,
    "master": 8.9,
    "doctoral": 1,
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
    "27-1011",
    "27-1013",
    "27-1014",
    "27-1024",
    "51-9151"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0404",
        "title": "Photojournalism"
      },
      {
        "cip": "50.0101",
        "title": "Visual and Performing Arts, General"
      },
      {
        "cip": "50.0102",
        "title": "Digital Arts"
      },
      {
        "cip": "50.0406",
        "title": "Commercial Photography"
      },
      {
        "cip": "50.0605",
        "title": "Photography"
      },
      {
        "cip": "50.0701",
        "title": "Art/Art Studies, General"
      }
    ]
  }
};
