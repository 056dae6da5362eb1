// 21-1015 Rehabilitation Counselors
export default {
  "code": "21-1015",
  "about": "Rehabilitation counselors help people with disabilities, injuries, or illness live on their own and find work.",
  "duties": [
    "Talk with people about their goals, skills, and limits",
    "Make a plan for training, treatment, and work",
    "Call employers to find jobs that fit",
    "Set up special gear so a client can work",
    "Check in after someone starts a job"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 13.5,
    "someCollege": 10.5,
    "associate": 7.4,
    "bachelor": 29.2,
    "master": 34.4,
    "doctoral": 3.6,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "21-1018",
    "21-1021",
    "21-1022",
    "21-1023",
    "31-2012"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.2310",
        "title": "Vocational Rehabilitation Counseling/Counselor"
      },
      {
        "cip": "51.2312",
        "title": "Assistive/Augmentative Technology and Rehabilitation Engineering"
      },
      {
        "cip": "51.2314",
        "title": "Rehabilitation Science"
      }
    ]
  }
};
