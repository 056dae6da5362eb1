// 49-3022 Automotive Glass Installers and Repairers
export default {
  "code": "49-3022",
  "about": "Auto glass installers put new windshields and windows in cars and trucks and fix chips and cracks.",
  "duties": [
    "Cut out the old windshield and clean the frame",
    "Take off wipers and trim around the broken glass",
    "Lay a line of glue and set the new glass",
    "Fill small chips so that they don’t spread",
    "Put the trim back and let the glue dry",
    "Fix the parts that roll windows up and down"
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
    "lessThanHighSchool": 16.8,
    "highSchool": 46.5,
    "someCollege": 26.5,
    "associate": 6.1,
    "bachelor": 3.2,
    "master": 0.8,
    "doctoral": 0,
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
    "47-2121",
    "49-3021",
    "49-3023",
    "51-9124",
    "51-9195"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0603",
        "title": "Autobody/Collision and Repair Technology/Technician"
      }
    ]
  }
};
