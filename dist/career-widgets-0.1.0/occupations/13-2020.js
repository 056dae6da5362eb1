// 13-2020 Property Appraisers and Assessors
export default {
  "code": "13-2020",
  "about": "Appraisers and assessors judge what homes, land, buildings, art, jewelry, and other property are worth.",
  "duties": [
    "Walk through homes and buildings or look over items up close",
    "Take photos, measurements, and notes",
    "Look up what similar items or homes sold for",
    "Work out a value and write a report",
    "Check deeds, tax maps, and other public records"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 9.6,
    "someCollege": 21.9,
    "associate": 10.7,
    "bachelor": 43.6,
    "master": 8.8,
    "doctoral": 3.9,
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
        "cip": "04.1001",
        "title": "Real Estate Development"
      },
      {
        "cip": "50.0703",
        "title": "Art History, Criticism and Conservation"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0301",
        "title": "Accounting"
      },
      {
        "cip": "52.0304",
        "title": "Accounting and Finance"
      },
      {
        "cip": "52.0305",
        "title": "Accounting and Business/Management"
      },
      {
        "cip": "52.0801",
        "title": "Finance, General"
      },
      {
        "cip": "52.1501",
        "title": "Real Estate"
      },
      {
        "cip": "52.1601",
        "title": "Taxation"
      },
      {
        "cip": "52.1701",
        "title": "Insurance"
      }
    ]
  }
};
