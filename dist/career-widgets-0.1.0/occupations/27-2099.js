// 27-2099 Entertainers and Performers, Sports and Related Workers, All Other
export default {
  "code": "27-2099",
  "about": "These entertainers and sports workers do jobs that have no group of their own.",
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
    "lessThanHighSchool": 5,
    "highSchool": 18.6,
    "someCollege": 26.9,
    "associate": 6.1,
    "bachelor": 33.8,
    "master": 8.2,
    "doctoral": 1.5,
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
        "cip": "09.0906",
        "title": "Sports Communication"
      },
      {
        "cip": "50.0501",
        "title": "Drama and Dramatics/Theatre Arts, General"
      },
      {
        "cip": "50.0507",
        "title": "Directing and Theatrical Production"
      },
      {
        "cip": "50.0512",
        "title": "Theatre and Dance"
      },
      {
        "cip": "50.0599",
        "title": "Dramatic/Theatre Arts and Stagecraft, Other"
      }
    ]
  }
};
