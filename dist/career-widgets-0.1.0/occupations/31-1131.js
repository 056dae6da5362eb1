// 31-1131 Nursing Assistants
export default {
  "code": "31-1131",
  "about": "Nursing assistants give basic care to patients in hospitals and to people who live in nursing homes.",
  "duties": [
    "Help people bathe, dress, and get to the bathroom",
    "Answer call lights and see what people need",
    "Check pulse, blood pressure, and temperature and write them down",
    "Serve meals and help people eat",
    "Turn people in bed so they do not get sores",
    "Tell nurses about pain, falls, or changes"
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
    "lessThanHighSchool": 10.1,
    "highSchool": 36.7,
    "someCollege": 31.4,
    "associate": 11.3,
    "bachelor": 8.3,
    "master": 1.6,
    "doctoral": 0.6,
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
    "29-1141",
    "29-2042",
    "29-2043",
    "29-2061",
    "31-1120"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.2601",
        "title": "Health Aide"
      },
      {
        "cip": "51.3902",
        "title": "Nursing Assistant/Aide and Patient Care Assistant/Aide"
      },
      {
        "cip": "51.3999",
        "title": "Practical Nursing, Vocational Nursing and Nursing Assistants, Other"
      }
    ]
  }
};
