// 29-9092 Genetic Counselors
export default {
  "code": "29-9092",
  "about": "Genetic counselors help people understand the risk of inherited disease for themselves or their children.",
  "duties": [
    "Draw a family tree of illnesses from a patient’s answers",
    "Explain what a gene test can and cannot show",
    "Go over test results in plain words",
    "Help people cope with bad news",
    "Work out how likely a condition is to be passed on",
    "Write a summary for the patient and the doctor"
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
    "29-1141",
    "29-1215",
    "29-1217",
    "29-1221",
    "29-1223"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.0801",
        "title": "Genetics, General"
      },
      {
        "cip": "26.0802",
        "title": "Molecular Genetics"
      },
      {
        "cip": "26.0806",
        "title": "Human/Medical Genetics"
      },
      {
        "cip": "26.0807",
        "title": "Genome Sciences/Genomics"
      },
      {
        "cip": "26.0899",
        "title": "Genetics, Other"
      },
      {
        "cip": "51.1509",
        "title": "Genetic Counseling/Counselor"
      },
      {
        "cip": "51.2214",
        "title": "Public Health Genetics"
      }
    ]
  }
};
