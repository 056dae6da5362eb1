// 27-3011 Broadcast Announcers and Radio Disc Jockeys
export default {
  "code": "27-3011",
  "about": "Broadcast announcers and radio DJs talk on radio, TV, and other media and introduce music, shows, and news.",
  "duties": [
    "Talk on air between songs and shows",
    "Read news, weather, sports, and ads",
    "Interview guests and take calls from listeners",
    "Run the controls in the studio",
    "Read up on topics and guests before the show",
    "Meet the public at station events"
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
    "lessThanHighSchool": 1.5,
    "highSchool": 11.8,
    "someCollege": 19.4,
    "associate": 8,
    "bachelor": 47.7,
    "master": 9.9,
    "doctoral": 1.8,
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
    "27-2012",
    "27-2091",
    "27-3023",
    "27-3041",
    "27-4032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0100",
        "title": "Communication, General"
      },
      {
        "cip": "09.0101",
        "title": "Speech Communication and Rhetoric"
      },
      {
        "cip": "09.0402",
        "title": "Broadcast Journalism"
      },
      {
        "cip": "09.0701",
        "title": "Radio and Television"
      },
      {
        "cip": "09.0906",
        "title": "Sports Communication"
      }
    ]
  }
};
