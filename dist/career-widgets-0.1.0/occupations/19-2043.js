// 19-2043 Hydrologists
export default {
  "code": "19-2043",
  "about": "Hydrologists study water in rivers, lakes, and the ground, how it moves, and how clean it is.",
  "duties": [
    "Study the levels of rivers, lakes, and wells over time",
    "Take water samples and test them",
    "Build computer models of floods and droughts",
    "Look at how pollution travels through water",
    "Report to agencies on water supplies"
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
    "bachelor": 44.2,
    "master": 40.7,
    "doctoral": 15.2,
    "inexactMatch": true,
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
    "11-9121",
    "19-1031",
    "19-2041",
    "19-2042",
    "19-4044"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.3801",
        "title": "Earth Systems Science"
      },
      {
        "cip": "30.4101",
        "title": "Environmental Geosciences"
      },
      {
        "cip": "40.0601",
        "title": "Geology/Earth Science, General"
      },
      {
        "cip": "40.0605",
        "title": "Hydrology and Water Resources Science"
      },
      {
        "cip": "40.0607",
        "title": "Oceanography, Chemical and Physical"
      }
    ]
  }
};
