// 47-2121 Glaziers
export default {
  "code": "47-2121",
  "about": "Glaziers cut and install glass in windows, doors, skylights, storefronts, and showers.",
  "duties": [
    "Measure openings and cut glass or mirrors to size",
    "Lift big panes with suction cups and set them in frames",
    "Put up metal or wood frames for windows and glass walls",
    "Seal edges with rubber or putty to keep water out",
    "Take out broken glass and put in new panes",
    "Hang glass doors and put up shower walls"
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
    "lessThanHighSchool": 19.1,
    "highSchool": 50.8,
    "someCollege": 18.2,
    "associate": 4.6,
    "bachelor": 5.6,
    "master": 1.3,
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
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "47-2021",
    "47-2031",
    "47-2042",
    "47-2081",
    "49-3022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0406",
        "title": "Glazier"
      }
    ]
  }
};
