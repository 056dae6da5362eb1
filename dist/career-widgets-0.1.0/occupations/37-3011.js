// 37-3011 Landscaping and Groundskeeping Workers
export default {
  "code": "37-3011",
  "about": "Landscaping and groundskeeping workers plant and care for lawns, gardens, parks, and other grounds.",
  "duties": [
    "Mow grass and cut back hedges",
    "Plant flowers, bushes, and young trees",
    "Pull weeds and rake leaves",
    "Keep plants watered and spread mulch",
    "Pick up trash and clear snow",
    "Lay sod, stones, and sprinkler pipes"
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
    "lessThanHighSchool": 35.3,
    "highSchool": 35.1,
    "someCollege": 15.2,
    "associate": 5.4,
    "bachelor": 7.4,
    "master": 1.2,
    "doctoral": 0.4,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "37-1012",
    "37-3012",
    "37-3013",
    "45-2091",
    "45-2092"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0601",
        "title": "Applied Horticulture/Horticulture Operations, General"
      },
      {
        "cip": "01.0603",
        "title": "Ornamental Horticulture"
      },
      {
        "cip": "01.0604",
        "title": "Greenhouse Operations and Management"
      },
      {
        "cip": "01.0605",
        "title": "Landscaping and Groundskeeping"
      },
      {
        "cip": "01.0606",
        "title": "Plant Nursery Operations and Management"
      },
      {
        "cip": "01.0607",
        "title": "Turf and Turfgrass Management"
      },
      {
        "cip": "31.0302",
        "title": "Golf Course Operation and Grounds Management"
      }
    ]
  }
};
