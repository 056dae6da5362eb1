// 31-9095 Pharmacy Aides
export default {
  "code": "31-9095",
  "about": "Pharmacy aides help customers, run the register, and keep shelves stocked in a pharmacy.",
  "duties": [
    "Ring up customers at the register",
    "Help people find products in the store",
    "Unpack deliveries and fill shelves",
    "Take in prescriptions and pass them to the pharmacist",
    "Answer calls and send drug questions to the pharmacist",
    "Keep counters and shelves clean"
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
    "lessThanHighSchool": 7.2,
    "highSchool": 37.4,
    "someCollege": 27.3,
    "associate": 8.4,
    "bachelor": 15.2,
    "master": 3.3,
    "doctoral": 1.3,
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
    "29-2052",
    "31-9092",
    "41-2011",
    "43-6013",
    "53-7065"
  ]
};
