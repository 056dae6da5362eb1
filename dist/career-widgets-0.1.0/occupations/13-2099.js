// 13-2099 Financial Specialists, All Other
export default {
  "code": "13-2099",
  "attainment": {
    "lessThanHighSchool": 0.8,
    "highSchool": 8.3,
    "someCollege": 14.8,
    "associate": 7.7,
    "bachelor": 39.7,
    "master": 25.6,
    "doctoral": 3.2,
    "inexactMatch": true,
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
    "13-2051",
    "13-2054",
    "15-2031",
    "15-2041",
    "15-2051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "27.0305",
        "title": "Financial Mathematics"
      },
      {
        "cip": "39.0801",
        "title": "Religious Institution Administration and Management"
      },
      {
        "cip": "52.0206",
        "title": "Non-Profit/Public/Organizational Management"
      },
      {
        "cip": "52.0801",
        "title": "Finance, General"
      }
    ]
  }
};
