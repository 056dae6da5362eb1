// 53-6051 Transportation Inspectors
export default {
  "code": "53-6051",
  "about": "Transportation inspectors check planes, trains, vehicles, and cargo to see that people and goods travel safely.",
  "duties": [
    "Look over vehicles, planes, or train cars for damage and wear",
    "Check that cargo is packed and tied down right",
    "See that repairs were done the right way",
    "Read through maintenance records and logs",
    "Tell crews what has to be fixed",
    "Write reports on what they found"
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
    "highSchool": 32.9,
    "someCollege": 26.7,
    "associate": 15.9,
    "bachelor": 14.6,
    "master": 4.2,
    "doctoral": 0.4,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "43-5011",
    "47-4011",
    "53-1041",
    "53-1047",
    "53-5031"
  ]
};
