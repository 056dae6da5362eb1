// 21-1012 Educational, Guidance, and Career Counselors and Advisors
export default {
  "code": "21-1012",
  "about": "School, college, and career counselors help people choose classes, schools, and jobs and deal with problems at school.",
  "duties": [
    "Meet with students about classes, grades, and plans",
    "Listen to students who are upset or in trouble",
    "Check that students have the credits to graduate",
    "Explain colleges, trade schools, and ways to pay for them",
    "Help people find jobs and write resumes",
    "Use tests and interviews to learn what people do well"
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
    "highSchool": 4.4,
    "someCollege": 4.5,
    "associate": 3,
    "bachelor": 22.3,
    "master": 60.4,
    "doctoral": 4.6,
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
    "19-3034",
    "21-1015",
    "21-1021",
    "25-1081",
    "25-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1101",
        "title": "Counselor Education/School Counseling and Guidance Services"
      },
      {
        "cip": "13.1102",
        "title": "College Student Counseling and Personnel Services"
      },
      {
        "cip": "13.1199",
        "title": "Student Counseling and Personnel Services, Other"
      },
      {
        "cip": "42.2805",
        "title": "School Psychology"
      },
      {
        "cip": "52.1006",
        "title": "Executive/Career Coaching"
      }
    ]
  }
};
