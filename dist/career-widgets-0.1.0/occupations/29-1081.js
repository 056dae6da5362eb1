// 29-1081 Podiatrists
export default {
  "code": "29-1081",
  "about": "Podiatrists treat problems of the feet and ankles, from ingrown toenails to broken bones.",
  "duties": [
    "Examine feet and ankles and ask about pain",
    "Take care of ingrown toenails, corns, and sore heels",
    "Care for foot sores in people with diabetes",
    "Fit shoe inserts, braces, and casts",
    "Operate on bunions, hammertoes, and broken bones",
    "Show patients how to look after their feet and pick shoes"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 0,
    "master": 2.1,
    "doctoral": 97.9,
    "inexactMatch": false,
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
    "29-1213",
    "29-1229",
    "29-1241",
    "29-1242",
    "29-1243"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.1203",
        "title": "Podiatric Medicine/Podiatry"
      },
      {
        "cip": "61.2201",
        "title": "Podiatric Medicine and Surgery Residency Program"
      },
      {
        "cip": "61.2299",
        "title": "Podiatric Medicine Residency/Fellowship Programs, Other"
      }
    ]
  }
};
