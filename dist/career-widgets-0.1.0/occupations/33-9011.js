// 33-9011 Animal Control Workers
export default {
  "code": "33-9011",
  "about": "Animal control workers catch stray or dangerous animals and look into reports of bites and cruelty.",
  "duties": [
    "Catch stray dogs, cats, and other animals",
    "Answer calls about bites and loose animals",
    "Check on animals that may be hurt, hungry, or badly treated",
    "Take animals to a shelter and care for them there",
    "Find owners of lost pets",
    "Explain leash and license laws to people"
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
    "lessThanHighSchool": 3.7,
    "highSchool": 21.6,
    "someCollege": 30.9,
    "associate": 17.9,
    "bachelor": 22.7,
    "master": 3.2,
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
    "31-9096",
    "33-3031",
    "33-3051",
    "39-2011",
    "39-2021"
  ]
};
