// 31-9011 Massage Therapists
export default {
  "code": "31-9011",
  "about": "Massage therapists rub and press muscles and other soft tissue to ease pain, stress, and stiffness.",
  "duties": [
    "Press and rub tight or sore muscles",
    "Ask clients where they hurt and what they want",
    "Use oils, lotion, and warm stones or towels",
    "Suggest exercises and better posture",
    "Set up clean sheets and a calm room for each client",
    "Take notes after each session"
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
    "highSchool": 19.4,
    "someCollege": 31.6,
    "associate": 19.6,
    "bachelor": 19.8,
    "master": 3.6,
    "doctoral": 2.4,
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
    "29-1125",
    "31-2011",
    "31-2021",
    "31-2022",
    "39-5094"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.3501",
        "title": "Massage Therapy/Therapeutic Massage"
      },
      {
        "cip": "51.3502",
        "title": "Asian Bodywork Therapy"
      },
      {
        "cip": "51.3503",
        "title": "Somatic Bodywork"
      },
      {
        "cip": "51.3599",
        "title": "Somatic Bodywork and Related Therapeutic Services, Other"
      }
    ]
  }
};
