// 43-6011 Executive Secretaries and Executive Administrative Assistants
export default {
  "code": "43-6011",
  "about": "Executive assistants run the schedule, travel, and office work of a company’s or agency’s top leaders.",
  "duties": [
    "Keep the boss’s calendar and set up meetings",
    "Answer calls and decide which ones to put through",
    "Book flights, hotels, and cars",
    "Draft letters, reports, and slides for the boss",
    "Get papers ready for board meetings",
    "Look up facts the boss needs"
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
    "lessThanHighSchool": 1.3,
    "highSchool": 14.9,
    "someCollege": 27.8,
    "associate": 14.2,
    "bachelor": 34,
    "master": 6.8,
    "doctoral": 1.1,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-3012",
    "43-1011",
    "43-6012",
    "43-6014",
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
