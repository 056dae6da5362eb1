// 27-3043 Writers and Authors
export default {
  "code": "27-3043",
  "about": "Writers and authors create books, scripts, poems, songs, articles, and ads.",
  "duties": [
    "Write stories, articles, scripts, or ads",
    "Come up with ideas, characters, and plots",
    "Look up facts and interview people",
    "Rewrite drafts until they read well",
    "Talk drafts over with an editor or client",
    "Offer finished work to publishers, studios, or magazines"
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
    "lessThanHighSchool": 1.2,
    "highSchool": 3.7,
    "someCollege": 8.4,
    "associate": 3.5,
    "bachelor": 49.8,
    "master": 26.6,
    "doctoral": 6.8,
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
    "11-2011",
    "13-1161",
    "27-3031",
    "27-3041",
    "41-3011"
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
        "cip": "09.9999",
        "title": "Communication, Journalism, and Related Programs, Other"
      },
      {
        "cip": "19.0202",
        "title": "Family and Consumer Sciences/Human Sciences Communication"
      },
      {
        "cip": "23.1301",
        "title": "Writing, General"
      },
      {
        "cip": "23.1302",
        "title": "Creative Writing"
      },
      {
        "cip": "23.1303",
        "title": "Professional, Technical, Business, and Scientific Writing"
      },
      {
        "cip": "23.1304",
        "title": "Rhetoric and Composition"
      },
      {
        "cip": "23.1399",
        "title": "Rhetoric and Composition/Writing Studies, Other"
      },
      {
        "cip": "23.1401",
        "title": "General Literature"
      },
      {
        "cip": "23.1405",
        "title": "Children's and Adolescent Literature"
      },
      {
        "cip": "23.1499",
        "title": "Literature, Other"
      },
      {
        "cip": "50.0504",
        "title": "Playwriting and Screenwriting"
      },
      {
        "cip": "50.0511",
        "title": "Comedy Writing and Performance"
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
