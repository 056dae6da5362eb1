// 37-3012 Pesticide Handlers, Sprayers, and Applicators, Vegetation
export default {
  "code": "37-3012",
  "about": "Pesticide sprayers and applicators treat lawns, trees, and crops against insects, weeds, and disease.",
  "duties": [
    "Measure and mix chemicals in the tank",
    "Spray lawns, trees, or fields",
    "Find out which bug, weed, or disease is the problem",
    "Check wind and weather before spraying",
    "Clean and repair sprayers",
    "Put up signs that warn people to stay off"
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
    "lessThanHighSchool": 21.4,
    "highSchool": 32.7,
    "someCollege": 21.2,
    "associate": 9.4,
    "bachelor": 14.5,
    "master": 0.9,
    "doctoral": 0,
    "inexactMatch": true,
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
    "37-2021",
    "37-3011",
    "45-2091",
    "51-8031",
    "53-7061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
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
      }
    ]
  }
};
