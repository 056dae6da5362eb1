// 25-1122 Communications Teachers, Postsecondary
export default {
  "code": "25-1122",
  "about": "Communications professors teach college students to speak, report, and reach an audience through media.",
  "duties": [
    "Teach speech, news writing, or public relations",
    "Coach students on speeches, stories, and broadcasts",
    "Discuss ads, news, and social media in class",
    "Grade speeches, articles, and media projects",
    "Research how media shape what people think"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
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
    "25-1065",
    "25-1067",
    "25-1081",
    "25-1082",
    "25-1123"
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
        "cip": "09.0702",
        "title": "Digital Communication and Media/Multimedia"
      },
      {
        "cip": "09.0900",
        "title": "Public Relations, Advertising, and Applied Communication"
      },
      {
        "cip": "09.0902",
        "title": "Public Relations/Image Management"
      },
      {
        "cip": "09.0903",
        "title": "Advertising"
      },
      {
        "cip": "09.0904",
        "title": "Political Communication"
      },
      {
        "cip": "09.0905",
        "title": "Health Communication"
      },
      {
        "cip": "09.0906",
        "title": "Sports Communication"
      },
      {
        "cip": "09.0907",
        "title": "International and Intercultural Communication"
      },
      {
        "cip": "09.0908",
        "title": "Technical and Scientific Communication"
      },
      {
        "cip": "09.9999",
        "title": "Communication, Journalism, and Related Programs, Other"
      },
      {
        "cip": "50.0607",
        "title": "Documentary Production"
      },
      {
        "cip": "52.0501",
        "title": "Business/Corporate Communications, General"
      },
      {
        "cip": "52.0599",
        "title": "Business/Corporate Communications, Other"
      }
    ]
  }
};
