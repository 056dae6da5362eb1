// 21-1018 Substance Abuse, Behavioral Disorder, and Mental Health Counselors
export default {
  "code": "21-1018",
  "about": "Addiction and mental health counselors help people deal with alcohol or drug problems, depression, stress, and other troubles.",
  "duties": [
    "Talk with clients one on one or in groups",
    "Find out how serious a client’s problem is",
    "Make treatment plans and change them when needed",
    "Teach ways to handle stress and stay sober",
    "Step in when someone is in danger",
    "Keep private notes on each client"
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
    "lessThanHighSchool": 1.5,
    "highSchool": 3.8,
    "someCollege": 5.9,
    "associate": 4.2,
    "bachelor": 23.8,
    "master": 55.7,
    "doctoral": 5.1,
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
        "cip": "42.2803",
        "title": "Counseling Psychology"
      },
      {
        "cip": "51.1501",
        "title": "Substance Abuse/Addiction Counseling"
      },
      {
        "cip": "51.1503",
        "title": "Clinical/Medical Social Work"
      },
      {
        "cip": "51.1506",
        "title": "Clinical Pastoral Counseling/Patient Counseling"
      },
      {
        "cip": "51.1508",
        "title": "Mental Health Counseling/Counselor"
      },
      {
        "cip": "51.1513",
        "title": "Trauma Counseling"
      }
    ]
  }
};
