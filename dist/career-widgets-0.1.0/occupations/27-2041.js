// 27-2041 Music Directors and Composers
export default {
  "code": "27-2041",
  "about": "Music directors lead orchestras, bands, and choirs, and composers write new music.",
  "duties": [
    "Lead musicians and singers with hand movements",
    "Write songs, scores, or new versions of music",
    "Rehearse with the group until it sounds right",
    "Choose the music for a concert or service",
    "Study the written music before the first rehearsal",
    "Hear musicians try out and choose the best"
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
    "lessThanHighSchool": 2.1,
    "highSchool": 10.6,
    "someCollege": 17.2,
    "associate": 5.5,
    "bachelor": 38.2,
    "master": 21.7,
    "doctoral": 4.8,
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
    "25-1121",
    "27-2012",
    "27-2032",
    "27-2042",
    "29-1129"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "39.0501",
        "title": "Religious/Sacred Music"
      },
      {
        "cip": "39.0502",
        "title": "Worship Ministry"
      },
      {
        "cip": "50.0509",
        "title": "Musical Theatre"
      },
      {
        "cip": "50.0903",
        "title": "Music Performance, General"
      },
      {
        "cip": "50.0904",
        "title": "Music Theory and Composition"
      },
      {
        "cip": "50.0905",
        "title": "Musicology and Ethnomusicology"
      },
      {
        "cip": "50.0906",
        "title": "Conducting"
      },
      {
        "cip": "50.0908",
        "title": "Voice and Opera"
      },
      {
        "cip": "50.0913",
        "title": "Music Technology"
      },
      {
        "cip": "50.0917",
        "title": "Sound Arts"
      },
      {
        "cip": "50.0999",
        "title": "Music, Other"
      },
      {
        "cip": "50.1003",
        "title": "Music Management"
      }
    ]
  }
};
