// 17-1012 Landscape Architects
export default {
  "code": "17-1012",
  "about": "Landscape architects design parks, gardens, campuses, and other outdoor spaces.",
  "duties": [
    "Draw plans with paths, plants, and benches",
    "Walk a site to study its soil, slope, and drainage",
    "Pick trees and plants that suit the climate",
    "Show designs to clients and town boards",
    "Check on crews as they plant and build"
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
    "lessThanHighSchool": 0.9,
    "highSchool": 5.4,
    "someCollege": 7.8,
    "associate": 4.5,
    "bachelor": 50,
    "master": 28,
    "doctoral": 3.5,
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
    "13-1199",
    "17-1011",
    "17-2051",
    "17-3011",
    "19-2041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "04.0401",
        "title": "Environmental Design/Architecture"
      },
      {
        "cip": "04.0601",
        "title": "Landscape Architecture"
      }
    ]
  }
};
