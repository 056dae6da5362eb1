// 43-9041 Insurance Claims and Policy Processing Clerks
export default {
  "code": "43-9041",
  "attainment": {
    "lessThanHighSchool": 1.9,
    "highSchool": 25.6,
    "someCollege": 30.6,
    "associate": 14.6,
    "bachelor": 21.8,
    "master": 4.8,
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
    "43-3021",
    "43-4041",
    "43-4051",
    "43-4061",
    "43-4131"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.0408",
        "title": "General Office Occupations and Clerical Services"
      }
    ]
  }
};
