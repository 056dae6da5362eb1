// 39-9011 Childcare Workers
export default {
  "code": "39-9011",
  "about": "Childcare workers look after children in day care centers, schools, and homes.",
  "duties": [
    "Watch children while they play",
    "Serve meals and snacks, give bottles, and change diapers",
    "Read stories and lead songs and crafts",
    "Teach sharing, manners, and handwashing",
    "Put children down for naps",
    "Tell parents how the day went"
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
    "lessThanHighSchool": 11.9,
    "highSchool": 31.3,
    "someCollege": 24,
    "associate": 11,
    "bachelor": 17.2,
    "master": 4,
    "doctoral": 0.6,
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
    "21-1091",
    "25-2011",
    "25-2012",
    "25-9045",
    "31-1120"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0706",
        "title": "Child Development"
      },
      {
        "cip": "19.0709",
        "title": "Child Care Provider/Assistant"
      },
      {
        "cip": "19.0711",
        "title": "Early Childhood and Family Studies"
      }
    ]
  }
};
