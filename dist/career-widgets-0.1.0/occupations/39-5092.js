// 39-5092 Manicurists and Pedicurists
export default {
  "code": "39-5092",
  "about": "Manicurists and pedicurists clean, shape, and polish fingernails and toenails.",
  "duties": [
    "Trim nails and file them to the right length",
    "Soak hands and feet and push back cuticles",
    "Paint nails and add designs",
    "Put on and fill artificial nails",
    "Rub lotion into hands and feet",
    "Clean tools before the next client"
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
    "lessThanHighSchool": 28.7,
    "highSchool": 38.9,
    "someCollege": 16.6,
    "associate": 6.5,
    "bachelor": 7.9,
    "master": 1.2,
    "doctoral": 0.2,
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
    "39-5011",
    "39-5012",
    "39-5093",
    "39-5094",
    "51-9123"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0401",
        "title": "Cosmetology/Cosmetologist, General"
      },
      {
        "cip": "12.0410",
        "title": "Nail Technician/Specialist and Manicurist"
      }
    ]
  }
};
