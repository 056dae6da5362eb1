// 47-2081 Drywall and Ceiling Tile Installers
export default {
  "code": "47-2081",
  "about": "Drywall and ceiling tile installers put up the panels that make the inside walls and ceilings of buildings.",
  "duties": [
    "Measure walls and cut drywall sheets with a knife",
    "Lift panels into place and screw them to the frame",
    "Cut holes for outlets, lights, and vents",
    "Put up metal studs and frames to hold the panels",
    "Hang a metal grid and drop in ceiling tiles",
    "Trim rough edges so panels meet neatly"
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
    "lessThanHighSchool": 46.3,
    "highSchool": 38.4,
    "someCollege": 9.8,
    "associate": 2.9,
    "bachelor": 2,
    "master": 0.3,
    "doctoral": 0.3,
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
    "47-2031",
    "47-2082",
    "47-2131",
    "47-2161",
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
        "cip": "46.0404",
        "title": "Drywall Installation/Drywaller"
      }
    ]
  }
};
