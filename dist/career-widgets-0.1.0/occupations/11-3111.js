// 11-3111 Compensation and Benefits Managers
export default {
  "code": "11-3111",
  "about": "Pay and benefits managers plan how an organization pays its workers and what health, retirement, and other benefits they get.",
  "duties": [
    "Compare pay with what other employers offer",
    "Choose health, retirement, and other benefit plans",
    "Explain pay and benefit rules to workers",
    "Deal with insurance companies and plan providers",
    "Check that pay plans follow the law"
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
    "lessThanHighSchool": 0.2,
    "highSchool": 7.3,
    "someCollege": 11,
    "associate": 6.2,
    "bachelor": 51.1,
    "master": 22,
    "doctoral": 2.3,
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
    "11-3031",
    "11-3121",
    "13-1071",
    "13-1075",
    "13-1141"
  ],
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
        "cip": "52.1001",
        "title": "Human Resources Management/Personnel Administration, General"
      },
      {
        "cip": "52.1002",
        "title": "Labor and Industrial Relations"
      },
      {
        "cip": "52.1003",
        "title": "Organizational Behavior Studies"
      },
      {
        "cip": "52.1701",
        "title": "Insurance"
      }
    ]
  }
};
