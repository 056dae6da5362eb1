// 19-3051 Urban and Regional Planners
export default {
  "code": "19-3051",
  "about": "Urban and regional planners help towns, cities, and counties decide how to use land for homes, shops, roads, and parks.",
  "duties": [
    "Review proposals from builders and advise officials on them",
    "Study maps and data on people, traffic, and housing",
    "Hold meetings to hear what residents want",
    "Visit sites to see how land is used",
    "Write plans for streets, homes, parks, and shops"
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
    "bachelor": 45,
    "master": 51.4,
    "doctoral": 3.6,
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
    "11-1011",
    "11-9199",
    "13-1082",
    "13-1199",
    "19-3099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "04.0301",
        "title": "City/Urban, Community, and Regional Planning"
      },
      {
        "cip": "04.0403",
        "title": "Sustainable Design/Architecture"
      },
      {
        "cip": "04.1001",
        "title": "Real Estate Development"
      },
      {
        "cip": "30.3301",
        "title": "Sustainability Studies"
      },
      {
        "cip": "30.3701",
        "title": "Design for Human Health"
      },
      {
        "cip": "44.0403",
        "title": "Transportation and Infrastructure Planning/Studies"
      },
      {
        "cip": "45.1201",
        "title": "Urban Studies/Affairs"
      }
    ]
  }
};
