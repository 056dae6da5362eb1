// 21-1099 Community and Social Service Specialists, All Other
export default {
  "code": "21-1099",
  "about": "These community and social service workers have jobs with no group of their own in federal job statistics.",
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
    "highSchool": 9.4,
    "someCollege": 16.2,
    "associate": 8.3,
    "bachelor": 36.1,
    "master": 24.4,
    "doctoral": 3.5,
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
        "cip": "19.0710",
        "title": "Developmental Services Worker"
      },
      {
        "cip": "19.0711",
        "title": "Early Childhood and Family Studies"
      },
      {
        "cip": "19.0712",
        "title": "Parent Education Services"
      },
      {
        "cip": "30.1701",
        "title": "Behavioral Sciences"
      },
      {
        "cip": "30.2502",
        "title": "Contemplative Studies/Inquiry"
      },
      {
        "cip": "39.0701",
        "title": "Pastoral Studies/Counseling"
      },
      {
        "cip": "39.0799",
        "title": "Pastoral Counseling and Specialized Ministries, Other"
      },
      {
        "cip": "44.0000",
        "title": "Human Services, General"
      },
      {
        "cip": "44.0201",
        "title": "Community Organization and Advocacy"
      }
    ]
  }
};
