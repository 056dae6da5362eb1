// 43-9081 Proofreaders and Copy Markers
export default {
  "code": "43-9081",
  "about": "Proofreaders read text before it is published and mark mistakes in spelling, grammar, and layout.",
  "duties": [
    "Read pages word by word for mistakes",
    "Mark errors for the writer or printer to fix",
    "Compare page proofs with the writer’s text",
    "Look up names, facts, and rules of grammar",
    "Read again to see that every fix was made",
    "Send marked pages back to the editor"
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
    "lessThanHighSchool": 4.1,
    "highSchool": 13.2,
    "someCollege": 16.2,
    "associate": 9.3,
    "bachelor": 39.2,
    "master": 15.1,
    "doctoral": 2.8,
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
    "27-3041",
    "27-3042",
    "43-4071",
    "43-9022",
    "43-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0401",
        "title": "Journalism"
      },
      {
        "cip": "23.0101",
        "title": "English Language and Literature, General"
      },
      {
        "cip": "23.1301",
        "title": "Writing, General"
      },
      {
        "cip": "23.1399",
        "title": "Rhetoric and Composition/Writing Studies, Other"
      },
      {
        "cip": "52.0501",
        "title": "Business/Corporate Communications, General"
      }
    ]
  }
};
