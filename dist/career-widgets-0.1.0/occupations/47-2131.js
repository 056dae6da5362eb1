// 47-2131 Insulation Workers, Floor, Ceiling, and Wall
export default {
  "code": "47-2131",
  "about": "Insulation installers fill walls, attics, and floors with material that keeps buildings warm in winter and cool in summer.",
  "duties": [
    "Cut rolls of insulation to go between studs and beams",
    "Staple rolls to studs or glue boards to walls",
    "Blow loose fibers into attics and closed-off walls",
    "Spray foam into cracks and gaps",
    "Cover insulation with plastic sheets to keep moisture out",
    "Take out old or wet insulation"
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
    "lessThanHighSchool": 26.3,
    "highSchool": 46.9,
    "someCollege": 14.7,
    "associate": 7.3,
    "bachelor": 4.3,
    "master": 0.5,
    "doctoral": 0.1,
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
    "47-2042",
    "47-2081",
    "47-2132",
    "47-2181",
    "47-2211"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0414",
        "title": "Insulator"
      }
    ]
  }
};
