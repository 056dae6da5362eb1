// 27-3023 News Analysts, Reporters, and Journalists
export default {
  "code": "27-3023",
  "about": "Reporters, journalists, and news analysts find out what is happening and tell the public in print, online, or on air.",
  "duties": [
    "Interview people who saw or know what happened",
    "Write up the story before the deadline",
    "Check facts and look through records",
    "Go to events, meetings, and accident scenes",
    "Go on camera where the news is happening",
    "Look for tips and ideas for new stories"
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
    "highSchool": 2,
    "someCollege": 6.1,
    "associate": 2.5,
    "bachelor": 61.9,
    "master": 23.3,
    "doctoral": 3.3,
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
    "27-3011",
    "27-3041",
    "27-3043",
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
        "cip": "01.0802",
        "title": "Agricultural Communication/Journalism"
      },
      {
        "cip": "09.0100",
        "title": "Communication, General"
      },
      {
        "cip": "09.0102",
        "title": "Mass Communication/Media Studies"
      },
      {
        "cip": "09.0401",
        "title": "Journalism"
      },
      {
        "cip": "09.0402",
        "title": "Broadcast Journalism"
      },
      {
        "cip": "09.0404",
        "title": "Photojournalism"
      },
      {
        "cip": "09.0405",
        "title": "Business and Economic Journalism"
      },
      {
        "cip": "09.0406",
        "title": "Cultural Journalism"
      },
      {
        "cip": "09.0407",
        "title": "Science/Health/Environmental Journalism"
      },
      {
        "cip": "09.0499",
        "title": "Journalism, Other"
      },
      {
        "cip": "09.0701",
        "title": "Radio and Television"
      },
      {
        "cip": "09.0904",
        "title": "Political Communication"
      },
      {
        "cip": "09.0906",
        "title": "Sports Communication"
      },
      {
        "cip": "09.0907",
        "title": "International and Intercultural Communication"
      }
    ]
  }
};
