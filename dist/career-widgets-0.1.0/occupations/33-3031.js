// 33-3031 Fish and Game Wardens
export default {
  "code": "33-3031",
  "about": "Fish and game wardens protect wildlife and enforce hunting, fishing, and boating laws.",
  "duties": [
    "Patrol woods, lakes, and coasts by truck, boat, or on foot",
    "Check hunting and fishing licenses and catches",
    "Write tickets and arrest poachers",
    "Look into hunting and boating accidents",
    "Help find lost hikers and hunters",
    "Teach people to hunt safely"
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
    "lessThanHighSchool": 4,
    "highSchool": 19.4,
    "someCollege": 25,
    "associate": 11.4,
    "bachelor": 33.3,
    "master": 5.5,
    "doctoral": 1.4,
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
    "19-1031",
    "19-4071",
    "33-2022",
    "33-9011",
    "45-4011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0208",
        "title": "Environmental/Natural Resources Law Enforcement and Protective Services"
      }
    ]
  }
};
