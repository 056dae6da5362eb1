// 21-1023 Mental Health and Substance Abuse Social Workers
export default {
  "code": "21-1023",
  "about": "Mental health and substance abuse social workers help people who live with mental illness or alcohol or drug problems.",
  "duties": [
    "Lead therapy for one person or a group",
    "Find out what kind of help a client needs",
    "Meet with doctors and nurses about a client’s care",
    "Set up rides, housing, and doctor visits",
    "Help families understand and support a loved one"
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
    "lessThanHighSchool": 2.1,
    "highSchool": 4.2,
    "someCollege": 5.4,
    "associate": 3.8,
    "bachelor": 13.5,
    "master": 67.2,
    "doctoral": 3.9,
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
    "19-3033",
    "21-1013",
    "21-1015",
    "21-1018",
    "21-1022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "44.0701",
        "title": "Social Work"
      },
      {
        "cip": "44.0799",
        "title": "Social Work, Other"
      },
      {
        "cip": "51.1503",
        "title": "Clinical/Medical Social Work"
      }
    ]
  }
};
