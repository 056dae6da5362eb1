// 13-1075 Labor Relations Specialists
export default {
  "code": "13-1075",
  "about": "Labor relations specialists help unions and employers agree on contracts and settle workplace disputes.",
  "duties": [
    "Bargain over pay, hours, and work rules",
    "Look into complaints from workers or the union",
    "Explain what the union contract says",
    "Bring both sides together to talk out a dispute",
    "Gather facts and witnesses for hearings"
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
    "lessThanHighSchool": 1.1,
    "highSchool": 9.2,
    "someCollege": 15.6,
    "associate": 7.9,
    "bachelor": 45.8,
    "master": 18.4,
    "doctoral": 2,
    "inexactMatch": true,
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
    "11-3121",
    "13-1041",
    "13-1071",
    "13-1141",
    "23-1022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.2801",
        "title": "Dispute Resolution"
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
        "cip": "52.1004",
        "title": "Labor Studies"
      }
    ]
  }
};
