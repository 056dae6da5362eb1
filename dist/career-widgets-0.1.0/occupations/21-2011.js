// 21-2011 Clergy
export default {
  "code": "21-2011",
  "about": "Clergy lead worship and guide people in their faith in churches, mosques, synagogues, temples, and other places.",
  "duties": [
    "Lead worship and prayer",
    "Write sermons and speak to the congregation",
    "Visit people who are sick, in prison, or in grief",
    "Lead weddings, funerals, and ceremonies for new members",
    "Listen to people with personal or family problems",
    "Teach the beliefs and holy books of the faith"
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
    "lessThanHighSchool": 2.2,
    "highSchool": 6.8,
    "someCollege": 10.2,
    "associate": 4.8,
    "bachelor": 26.3,
    "master": 34.4,
    "doctoral": 15.3,
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
    "11-9151",
    "21-1012",
    "21-1021",
    "21-1093",
    "21-2021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
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
        "cip": "39.0702",
        "title": "Youth Ministry"
      },
      {
        "cip": "39.0706",
        "title": "Chaplain/Chaplaincy Studies"
      },
      {
        "cip": "51.1506",
        "title": "Clinical Pastoral Counseling/Patient Counseling"
      }
    ]
  }
};
