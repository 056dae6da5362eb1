// 29-1123 Physical Therapists
export default {
  "code": "29-1123",
  "about": "Physical therapists help people move better and with less pain after an injury, illness, or surgery.",
  "duties": [
    "Guide patients through exercises to build strength and balance",
    "Test how far a joint bends and how strong a muscle is",
    "Loosen stiff muscles and joints by hand",
    "Plan each patient’s treatment step by step",
    "Teach people to walk again with crutches or a walker",
    "Give patients exercises to do at home"
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
    "lessThanHighSchool": 0.4,
    "highSchool": 1.1,
    "someCollege": 1.3,
    "associate": 2.8,
    "bachelor": 23.2,
    "master": 18,
    "doctoral": 53.3,
    "inexactMatch": false,
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
    "29-1122",
    "29-1229",
    "31-2011",
    "31-2021",
    "31-2022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.2308",
        "title": "Physical Therapy/Therapist"
      },
      {
        "cip": "51.2311",
        "title": "Kinesiotherapy/Kinesiotherapist"
      }
    ]
  }
};
