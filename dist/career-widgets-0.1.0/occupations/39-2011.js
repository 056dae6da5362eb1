// 39-2011 Animal Trainers
export default {
  "code": "39-2011",
  "about": "Animal trainers teach animals to obey, help people, do tricks, race, or carry riders.",
  "duties": [
    "Teach dogs, horses, and other animals to follow commands",
    "Reward an animal when it does the right thing",
    "Get animals used to people, noise, and gear",
    "Judge what an animal is able to learn",
    "Show owners how to handle their animals",
    "Feed animals and check that they are well"
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
    "lessThanHighSchool": 6.1,
    "highSchool": 25.1,
    "someCollege": 24.2,
    "associate": 9.8,
    "bachelor": 26.8,
    "master": 7.2,
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
    "31-9096",
    "33-9011",
    "39-2021",
    "45-2021",
    "45-2093"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0505",
        "title": "Animal Training"
      },
      {
        "cip": "01.0507",
        "title": "Equestrian/Equine Studies"
      },
      {
        "cip": "30.3401",
        "title": "Anthrozoology"
      }
    ]
  }
};
