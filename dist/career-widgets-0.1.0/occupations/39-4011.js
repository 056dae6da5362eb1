// 39-4011 Embalmers
export default {
  "code": "39-4011",
  "about": "Embalmers prepare the bodies of people who have died so families can say goodbye.",
  "duties": [
    "Wash the body and keep germs from spreading",
    "Replace blood with a fluid that keeps the body from decaying",
    "Repair injuries with thread and wax",
    "Style hair and put on makeup",
    "Put on the clothes the family chose and lay the person in the casket",
    "Keep the workroom clean and free of germs"
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
    "lessThanHighSchool": 4.7,
    "highSchool": 26.6,
    "someCollege": 22.5,
    "associate": 17.5,
    "bachelor": 21.6,
    "master": 6.5,
    "doctoral": 0.6,
    "inexactMatch": true,
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
    "11-9171",
    "29-2061",
    "39-4012",
    "39-4021",
    "39-4031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0301",
        "title": "Funeral Service and Mortuary Science, General"
      },
      {
        "cip": "12.0303",
        "title": "Mortuary Science and Embalming/Embalmer"
      }
    ]
  }
};
