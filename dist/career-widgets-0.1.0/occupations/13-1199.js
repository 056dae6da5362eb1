// 13-1199 Business Operations Specialists, All Other
export default {
  "code": "13-1199",
  "about": "These business specialists do work that has no group of its own, such as online selling, sustainability, and emergency planning.",
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
    "lessThanHighSchool": 2,
    "highSchool": 11.9,
    "someCollege": 17.4,
    "associate": 8.7,
    "bachelor": 37.8,
    "master": 19.2,
    "doctoral": 2.9,
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
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0208",
        "title": "E-Commerce/Electronic Commerce"
      },
      {
        "cip": "52.0499",
        "title": "Business Operations Support and Secretarial Services, Other"
      },
      {
        "cip": "52.0904",
        "title": "Hotel/Motel Administration/Management"
      },
      {
        "cip": "52.1101",
        "title": "International Business/Trade/Commerce"
      }
    ]
  }
};
