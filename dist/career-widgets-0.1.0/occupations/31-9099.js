// 31-9099 Healthcare Support Workers, All Other
export default {
  "code": "31-9099",
  "about": "These health care helpers do jobs with no group of their own, such as assisting speech therapists or cleaning medical scopes.",
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
    "lessThanHighSchool": 4.8,
    "highSchool": 25.2,
    "someCollege": 26.5,
    "associate": 15.3,
    "bachelor": 19.8,
    "master": 6.2,
    "doctoral": 2.2,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0703",
        "title": "Health Unit Coordinator/Ward Clerk"
      },
      {
        "cip": "51.0711",
        "title": "Medical/Health Management and Clinical Assistant/Specialist"
      },
      {
        "cip": "51.0714",
        "title": "Medical Insurance Specialist/Medical Biller"
      },
      {
        "cip": "51.0717",
        "title": "Medical Staff Services Technology/Technician"
      },
      {
        "cip": "51.0799",
        "title": "Health and Medical Administrative Services, Other"
      },
      {
        "cip": "51.0814",
        "title": "Radiologist Assistant"
      },
      {
        "cip": "51.0815",
        "title": "Lactation Consultant"
      },
      {
        "cip": "51.0816",
        "title": "Speech-Language Pathology Assistant"
      },
      {
        "cip": "51.0899",
        "title": "Allied Health and Medical Assisting Services, Other"
      },
      {
        "cip": "51.2603",
        "title": "Medication Aide"
      },
      {
        "cip": "51.2604",
        "title": "Rehabilitation Aide"
      }
    ]
  }
};
