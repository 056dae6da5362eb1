// 21-1093 Social and Human Service Assistants
export default {
  "code": "21-1093",
  "about": "Social and human service assistants help people find and get services like food aid, housing, or treatment.",
  "duties": [
    "Ask people about their needs and problems",
    "Help people apply for food aid, housing, or health care",
    "Visit homes to see how clients are doing",
    "Keep notes and report to social workers",
    "Help clients with budgets, meals, or daily routines"
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
    "lessThanHighSchool": 2.4,
    "highSchool": 16.2,
    "someCollege": 21.7,
    "associate": 12.1,
    "bachelor": 32.1,
    "master": 13.6,
    "doctoral": 1.8,
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
    "21-1013",
    "21-1018",
    "21-1021",
    "21-1022",
    "21-1023"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0710",
        "title": "Developmental Services Worker"
      },
      {
        "cip": "44.0000",
        "title": "Human Services, General"
      }
    ]
  }
};
