// 21-2099 Religious Workers, All Other
export default {
  "code": "21-2099",
  "about": "These religious workers, other than clergy and program directors, have jobs with no group of their own.",
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
    "lessThanHighSchool": 2.3,
    "highSchool": 11.7,
    "someCollege": 17.3,
    "associate": 7.2,
    "bachelor": 38.3,
    "master": 18.3,
    "doctoral": 4.9,
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
        "cip": "30.2502",
        "title": "Contemplative Studies/Inquiry"
      },
      {
        "cip": "30.5301",
        "title": "Thanatology"
      },
      {
        "cip": "39.0302",
        "title": "Church Planting"
      },
      {
        "cip": "39.0399",
        "title": "Missions/Missionary Studies and Missiology, Other"
      },
      {
        "cip": "39.0599",
        "title": "Religious Music and Worship, Other"
      },
      {
        "cip": "39.0699",
        "title": "Theological and Ministerial Studies, Other"
      },
      {
        "cip": "39.0701",
        "title": "Pastoral Studies/Counseling"
      },
      {
        "cip": "39.0703",
        "title": "Urban Ministry"
      },
      {
        "cip": "39.0704",
        "title": "Women's Ministry"
      },
      {
        "cip": "39.0705",
        "title": "Lay Ministry"
      },
      {
        "cip": "39.0706",
        "title": "Chaplain/Chaplaincy Studies"
      },
      {
        "cip": "39.0799",
        "title": "Pastoral Counseling and Specialized Ministries, Other"
      },
      {
        "cip": "39.0802",
        "title": "Religious/Canon Law"
      }
    ]
  }
};
