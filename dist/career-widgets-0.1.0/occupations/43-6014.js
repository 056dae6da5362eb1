// 43-6014 Secretaries and Administrative Assistants, Except Legal, Medical, and Executive
export default {
  "code": "43-6014",
  "about": "Secretaries and administrative assistants answer calls, set up meetings, write letters, and keep an office organized.",
  "duties": [
    "Answer the phone and give callers what they need",
    "Keep calendars and book meeting rooms",
    "Write and send letters and emails",
    "Keep paper and computer files in order",
    "Welcome visitors and find out what they need",
    "Order paper, ink, and other supplies"
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
    "lessThanHighSchool": 2.6,
    "highSchool": 25.8,
    "someCollege": 28.8,
    "associate": 14.7,
    "bachelor": 22.4,
    "master": 4.9,
    "doctoral": 0.8,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-3012",
    "43-6011",
    "43-6012",
    "43-6013",
    "43-9061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.0401",
        "title": "Administrative Assistant and Secretarial Science, General"
      },
      {
        "cip": "52.0402",
        "title": "Executive Assistant/Executive Secretary"
      }
    ]
  }
};
