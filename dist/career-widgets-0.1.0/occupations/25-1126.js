// 25-1126 Philosophy and Religion Teachers, Postsecondary
export default {
  "code": "25-1126",
  "about": "Philosophy and religion professors teach college students to think about beliefs, faith, and questions of right and wrong.",
  "duties": [
    "Lecture on great thinkers and world religions",
    "Lead debates on ethics, faith, and meaning",
    "Explain hard readings line by line",
    "Grade essays for clear argument",
    "Write books and papers about ideas or belief"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
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
    "25-1061",
    "25-1062",
    "25-1067",
    "25-1123",
    "25-1125"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.5101",
        "title": "Philosophy, Politics, and Economics"
      },
      {
        "cip": "38.0001",
        "title": "Philosophy and Religious Studies, General"
      },
      {
        "cip": "38.0101",
        "title": "Philosophy"
      },
      {
        "cip": "38.0103",
        "title": "Ethics"
      },
      {
        "cip": "38.0104",
        "title": "Applied and Professional Ethics"
      },
      {
        "cip": "38.0199",
        "title": "Philosophy, Other"
      },
      {
        "cip": "38.0201",
        "title": "Religion/Religious Studies"
      },
      {
        "cip": "38.0202",
        "title": "Buddhist Studies"
      },
      {
        "cip": "38.0203",
        "title": "Christian Studies"
      },
      {
        "cip": "38.0204",
        "title": "Hindu Studies"
      },
      {
        "cip": "38.0207",
        "title": "Talmudic Studies"
      },
      {
        "cip": "38.9999",
        "title": "Philosophy and Religious Studies, Other"
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
        "cip": "39.0501",
        "title": "Religious/Sacred Music"
      },
      {
        "cip": "39.0502",
        "title": "Worship Ministry"
      },
      {
        "cip": "39.0601",
        "title": "Theology/Theological Studies"
      },
      {
        "cip": "39.0602",
        "title": "Divinity/Ministry"
      },
      {
        "cip": "39.0604",
        "title": "Pre-Theology/Pre-Ministerial Studies"
      },
      {
        "cip": "39.0605",
        "title": "Rabbinical Studies"
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
        "cip": "39.0706",
        "title": "Chaplain/Chaplaincy Studies"
      },
      {
        "cip": "39.0802",
        "title": "Religious/Canon Law"
      },
      {
        "cip": "51.3201",
        "title": "Bioethics/Medical Ethics"
      }
    ]
  }
};
