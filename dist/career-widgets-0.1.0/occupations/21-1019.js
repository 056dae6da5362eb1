// 21-1019 Counselors, All Other
export default {
  "code": "21-1019",
  "about": "These counselors do work that has no group of its own in federal job statistics.",
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
    "lessThanHighSchool": 1.5,
    "highSchool": 8.7,
    "someCollege": 9.4,
    "associate": 5.4,
    "bachelor": 25.1,
    "master": 44.1,
    "doctoral": 5.8,
    "inexactMatch": false,
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
        "cip": "30.5301",
        "title": "Thanatology"
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
        "cip": "42.2803",
        "title": "Counseling Psychology"
      },
      {
        "cip": "44.0701",
        "title": "Social Work"
      },
      {
        "cip": "51.1506",
        "title": "Clinical Pastoral Counseling/Patient Counseling"
      },
      {
        "cip": "51.1510",
        "title": "Infant/Toddler Mental Health Services"
      },
      {
        "cip": "52.1006",
        "title": "Executive/Career Coaching"
      }
    ]
  }
};
