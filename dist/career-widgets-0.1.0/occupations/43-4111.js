// 43-4111 Interviewers, Except Eligibility and Loan
export default {
  "code": "43-4111",
  "about": "Interviewers ask people questions and record their answers for surveys, hospital admissions, and other forms.",
  "duties": [
    "Read questions aloud and note what people say",
    "Help people fill out forms",
    "Explain why the questions are asked",
    "Go over answers for gaps and clear up odd ones",
    "Check insurance for patients entering a hospital",
    "Try again when someone was not home"
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
    "lessThanHighSchool": 2,
    "highSchool": 24,
    "someCollege": 31.3,
    "associate": 15.4,
    "bachelor": 20.3,
    "master": 5.6,
    "doctoral": 1.4,
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
    "29-2099",
    "43-4061",
    "43-4161",
    "43-4171",
    "43-9061"
  ]
};
