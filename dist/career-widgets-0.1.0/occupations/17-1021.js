// 17-1021 Cartographers and Photogrammetrists
export default {
  "code": "17-1021",
  "about": "Cartographers and photogrammetrists make and update maps from satellite images, aerial photos, and survey data.",
  "duties": [
    "Trace roads, rivers, and hills from photos taken from above",
    "Gather data from satellites, surveys, and old records",
    "Choose a map’s scale, colors, and symbols",
    "Put map data into computer systems people can search",
    "Check maps for errors and bring them up to date"
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
    "highSchool": 3.3,
    "someCollege": 7.7,
    "associate": 3.9,
    "bachelor": 67.3,
    "master": 14.2,
    "doctoral": 2.6,
    "inexactMatch": true,
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
    "15-1299",
    "17-1022",
    "17-3031",
    "19-3092",
    "19-4099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.3801",
        "title": "Surveying Engineering"
      },
      {
        "cip": "15.1102",
        "title": "Surveying Technology/Surveying"
      },
      {
        "cip": "29.0203",
        "title": "Signal/Geospatial Intelligence"
      },
      {
        "cip": "43.0407",
        "title": "Geospatial Intelligence"
      },
      {
        "cip": "45.0702",
        "title": "Geographic Information Science and Cartography"
      }
    ]
  }
};
