// 29-9091 Athletic Trainers
export default {
  "code": "29-9091",
  "about": "Athletic trainers prevent and treat injuries of athletes and other active people, on the field and off.",
  "duties": [
    "Tape ankles, wrists, and knees before practice",
    "Run onto the field and check a hurt player",
    "Lead injured athletes through exercises to recover",
    "Tell coaches who is fit to play",
    "Watch for concussion and heat illness",
    "Give first aid and use ice, heat, and massage"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 6.5,
    "someCollege": 12,
    "associate": 8.5,
    "bachelor": 30.8,
    "master": 34.9,
    "doctoral": 6.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-1125",
    "29-1128",
    "29-1229",
    "31-2021",
    "39-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "31.0507",
        "title": "Physical Fitness Technician"
      },
      {
        "cip": "51.0913",
        "title": "Athletic Training/Trainer"
      }
    ]
  }
};
