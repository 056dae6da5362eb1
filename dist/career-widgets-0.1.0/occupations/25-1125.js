// 25-1125 History Teachers, Postsecondary
export default {
  "code": "25-1125",
  "about": "History professors teach college students about past events and how to judge old sources.",
  "duties": [
    "Lecture on wars, leaders, movements, and daily life",
    "Lead discussions of old letters, records, and books",
    "Grade history essays and exams",
    "Guide students through research papers",
    "Search archives and write about the past"
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
    "25-1061",
    "25-1062",
    "25-1065",
    "25-1067",
    "25-1126"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1328",
        "title": "History Teacher Education"
      },
      {
        "cip": "30.1301",
        "title": "Medieval and Renaissance Studies"
      },
      {
        "cip": "30.2101",
        "title": "Holocaust and Related Studies"
      },
      {
        "cip": "30.2201",
        "title": "Ancient Studies/Civilization"
      },
      {
        "cip": "30.2202",
        "title": "Classical, Ancient Mediterranean, and Near Eastern Studies and Archaeology"
      },
      {
        "cip": "30.2299",
        "title": "Classical and Ancient Studies, Other"
      },
      {
        "cip": "30.4501",
        "title": "History and Language/Literature"
      },
      {
        "cip": "30.4601",
        "title": "History and Political Science"
      },
      {
        "cip": "51.3205",
        "title": "History of Medicine"
      },
      {
        "cip": "54.0101",
        "title": "History, General"
      },
      {
        "cip": "54.0102",
        "title": "American History (United States)"
      },
      {
        "cip": "54.0103",
        "title": "European History"
      },
      {
        "cip": "54.0104",
        "title": "History and Philosophy of Science and Technology"
      },
      {
        "cip": "54.0105",
        "title": "Public/Applied History"
      },
      {
        "cip": "54.0106",
        "title": "Asian History"
      },
      {
        "cip": "54.0107",
        "title": "Canadian History"
      },
      {
        "cip": "54.0108",
        "title": "Military History"
      },
      {
        "cip": "54.0199",
        "title": "History, Other"
      }
    ]
  }
};
