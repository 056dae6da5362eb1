// 39-5094 Skincare Specialists
export default {
  "code": "39-5094",
  "about": "Skincare specialists clean and treat skin on the face and body to make it look better.",
  "duties": [
    "Give facials with cleansers, steam, and masks",
    "Look closely at the skin and ask about problems",
    "Take off unwanted hair with wax or lasers",
    "Clear out blackheads and clogged pores",
    "Show clients how to care for their skin",
    "Wipe down the room and tools"
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
    "lessThanHighSchool": 2.3,
    "highSchool": 25.9,
    "someCollege": 36.8,
    "associate": 15.8,
    "bachelor": 15,
    "master": 3.1,
    "doctoral": 1.2,
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
    "29-1213",
    "29-2055",
    "31-9011",
    "39-5012",
    "39-5093"
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
        "cip": "12.0408",
        "title": "Facial Treatment Specialist/Facialist"
      },
      {
        "cip": "12.0409",
        "title": "Aesthetician/Esthetician and Skin Care Specialist"
      },
      {
        "cip": "12.0414",
        "title": "Master Aesthetician/Esthetician"
      }
    ]
  }
};
