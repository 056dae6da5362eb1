// 27-2091 Disc Jockeys, Except Radio
export default {
  "code": "27-2091",
  "about": "DJs play and mix recorded music for live crowds at clubs, weddings, and parties.",
  "duties": [
    "Pick and mix songs to keep people dancing",
    "Talk to the crowd on the microphone",
    "Set up speakers, lights, and decks and test the sound",
    "Ask clients which songs they want and when",
    "Take song requests during the party",
    "Find new music for the playlist"
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
    "lessThanHighSchool": 4.5,
    "highSchool": 31.4,
    "someCollege": 26.8,
    "associate": 7.7,
    "bachelor": 24.3,
    "master": 5.1,
    "doctoral": 0.2,
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
    "13-1011",
    "27-2041",
    "27-3011",
    "27-4011",
    "27-4014"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0203",
        "title": "Recording Arts Technology/Technician"
      },
      {
        "cip": "15.0307",
        "title": "Audio Engineering Technology/Technician"
      },
      {
        "cip": "50.0913",
        "title": "Music Technology"
      }
    ]
  }
};
