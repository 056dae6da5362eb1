// 21-2021 Directors, Religious Activities and Education
export default {
  "code": "21-2021",
  "about": "Religious education and activities directors plan classes, youth groups, and events for a faith community.",
  "duties": [
    "Plan Sunday school and other religion classes",
    "Find and train volunteers to teach",
    "Set up camps, retreats, and youth nights",
    "Choose books and lessons for each age group",
    "Talk with members who need advice",
    "Spread the word through newsletters and posts"
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
    "lessThanHighSchool": 1.6,
    "highSchool": 7.6,
    "someCollege": 14.6,
    "associate": 6.8,
    "bachelor": 41,
    "master": 23.5,
    "doctoral": 5,
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
    "11-9151",
    "21-1012",
    "21-1021",
    "21-1094",
    "21-2011"
  ],
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
        "cip": "39.0201",
        "title": "Bible/Biblical Studies"
      },
      {
        "cip": "39.0301",
        "title": "Missions/Missionary Studies"
      },
      {
        "cip": "39.0401",
        "title": "Religious Education"
      },
      {
        "cip": "39.0502",
        "title": "Worship Ministry"
      },
      {
        "cip": "39.0599",
        "title": "Religious Music and Worship, Other"
      },
      {
        "cip": "39.0701",
        "title": "Pastoral Studies/Counseling"
      },
      {
        "cip": "39.0702",
        "title": "Youth Ministry"
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
        "cip": "51.1506",
        "title": "Clinical Pastoral Counseling/Patient Counseling"
      },
      {
        "cip": "51.3201",
        "title": "Bioethics/Medical Ethics"
      }
    ]
  }
};
