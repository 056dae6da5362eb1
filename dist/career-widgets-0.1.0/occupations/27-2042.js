// 27-2042 Musicians and Singers
export default {
  "code": "27-2042",
  "about": "Musicians and singers make music for audiences at concerts and events and on recordings.",
  "duties": [
    "Play or sing at concerts, weddings, and other events",
    "Practice their voice or instrument, often every day",
    "Rehearse with a band, choir, or orchestra",
    "Learn new songs by ear or from sheet music",
    "Record songs and background tracks",
    "Promote shows and post music online"
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
    "lessThanHighSchool": 3.4,
    "highSchool": 13.2,
    "someCollege": 19.2,
    "associate": 5.3,
    "bachelor": 33.9,
    "master": 20.5,
    "doctoral": 4.5,
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
    "27-2011",
    "27-2031",
    "27-2032",
    "27-2041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "50.0509",
        "title": "Musical Theatre"
      },
      {
        "cip": "50.0901",
        "title": "Music, General"
      },
      {
        "cip": "50.0903",
        "title": "Music Performance, General"
      },
      {
        "cip": "50.0907",
        "title": "Keyboard Instruments"
      },
      {
        "cip": "50.0908",
        "title": "Voice and Opera"
      },
      {
        "cip": "50.0910",
        "title": "Jazz/Jazz Studies"
      },
      {
        "cip": "50.0911",
        "title": "Stringed Instruments"
      },
      {
        "cip": "50.0912",
        "title": "Music Pedagogy"
      },
      {
        "cip": "50.0914",
        "title": "Brass Instruments"
      },
      {
        "cip": "50.0915",
        "title": "Woodwind Instruments"
      },
      {
        "cip": "50.0916",
        "title": "Percussion Instruments"
      },
      {
        "cip": "50.0999",
        "title": "Music, Other"
      }
    ]
  }
};
