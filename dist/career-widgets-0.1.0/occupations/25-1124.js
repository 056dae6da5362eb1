// 25-1124 Foreign Language and Literature Teachers, Postsecondary
export default {
  "code": "25-1124",
  "about": "Language professors teach college students to speak, read, and understand languages other than English, including sign language.",
  "duties": [
    "Lead practice in speaking or signing a new language",
    "Explain grammar and new words",
    "Discuss books and films from other cultures",
    "Grade language quizzes, essays, and oral exams",
    "Help students plan study abroad"
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
    "25-1062",
    "25-1123",
    "25-1125",
    "25-2031",
    "25-3011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1306",
        "title": "Foreign Language Teacher Education"
      },
      {
        "cip": "13.1325",
        "title": "French Language Teacher Education"
      },
      {
        "cip": "13.1326",
        "title": "German Language Teacher Education"
      },
      {
        "cip": "13.1330",
        "title": "Spanish Language Teacher Education"
      },
      {
        "cip": "13.1333",
        "title": "Latin Teacher Education"
      },
      {
        "cip": "16.0101",
        "title": "Foreign Languages and Literatures, General"
      },
      {
        "cip": "16.0102",
        "title": "Linguistics"
      },
      {
        "cip": "16.0103",
        "title": "Language Interpretation and Translation"
      },
      {
        "cip": "16.0105",
        "title": "Applied Linguistics"
      },
      {
        "cip": "16.0201",
        "title": "African Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.0300",
        "title": "East Asian Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0301",
        "title": "Chinese Language and Literature"
      },
      {
        "cip": "16.0302",
        "title": "Japanese Language and Literature"
      },
      {
        "cip": "16.0303",
        "title": "Korean Language and Literature"
      },
      {
        "cip": "16.0304",
        "title": "Tibetan Language and Literature"
      },
      {
        "cip": "16.0399",
        "title": "East Asian Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.0400",
        "title": "Slavic Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0401",
        "title": "Baltic Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.0402",
        "title": "Russian Language and Literature"
      },
      {
        "cip": "16.0404",
        "title": "Albanian Language and Literature"
      },
      {
        "cip": "16.0405",
        "title": "Bulgarian Language and Literature"
      },
      {
        "cip": "16.0406",
        "title": "Czech Language and Literature"
      },
      {
        "cip": "16.0407",
        "title": "Polish Language and Literature"
      },
      {
        "cip": "16.0408",
        "title": "Bosnian, Serbian, and Croatian Languages and Literatures"
      },
      {
        "cip": "16.0409",
        "title": "Slovak Language and Literature"
      },
      {
        "cip": "16.0410",
        "title": "Ukrainian Language and Literature"
      },
      {
        "cip": "16.0499",
        "title": "Slavic, Baltic, and Albanian Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.0500",
        "title": "Germanic Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0501",
        "title": "German Language and Literature"
      },
      {
        "cip": "16.0502",
        "title": "Scandinavian Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.0503",
        "title": "Danish Language and Literature"
      },
      {
        "cip": "16.0504",
        "title": "Dutch/Flemish Language and Literature"
      },
      {
        "cip": "16.0505",
        "title": "Norwegian Language and Literature"
      },
      {
        "cip": "16.0506",
        "title": "Swedish Language and Literature"
      },
      {
        "cip": "16.0599",
        "title": "Germanic Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.0601",
        "title": "Modern Greek Language and Literature"
      },
      {
        "cip": "16.0700",
        "title": "South Asian Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0701",
        "title": "Hindi Language and Literature"
      },
      {
        "cip": "16.0702",
        "title": "Sanskrit and Classical Indian Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.0704",
        "title": "Bengali Language and Literature"
      },
      {
        "cip": "16.0705",
        "title": "Punjabi Language and Literature"
      },
      {
        "cip": "16.0706",
        "title": "Tamil Language and Literature"
      },
      {
        "cip": "16.0707",
        "title": "Urdu Language and Literature"
      },
      {
        "cip": "16.0799",
        "title": "South Asian Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.0801",
        "title": "Iranian Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.0900",
        "title": "Romance Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0901",
        "title": "French Language and Literature"
      },
      {
        "cip": "16.0902",
        "title": "Italian Language and Literature"
      },
      {
        "cip": "16.0904",
        "title": "Portuguese Language and Literature"
      },
      {
        "cip": "16.0905",
        "title": "Spanish Language and Literature"
      },
      {
        "cip": "16.0906",
        "title": "Romanian Language and Literature"
      },
      {
        "cip": "16.0907",
        "title": "Catalan Language and Literature"
      },
      {
        "cip": "16.0908",
        "title": "Hispanic and Latin American Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.0999",
        "title": "Romance Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.1001",
        "title": "American Indian/Native American Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.1100",
        "title": "Middle/Near Eastern and Semitic Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.1101",
        "title": "Arabic Language and Literature"
      },
      {
        "cip": "16.1102",
        "title": "Hebrew Language and Literature"
      },
      {
        "cip": "16.1103",
        "title": "Ancient Near Eastern and Biblical Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.1199",
        "title": "Middle/Near Eastern and Semitic Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.1200",
        "title": "Classics and Classical Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.1202",
        "title": "Ancient/Classical Greek Language and Literature"
      },
      {
        "cip": "16.1203",
        "title": "Latin Language and Literature"
      },
      {
        "cip": "16.1299",
        "title": "Classics and Classical Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.1301",
        "title": "Celtic Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.1400",
        "title": "Southeast Asian Languages, Literatures, and Linguistics, General"
      },
      {
        "cip": "16.1401",
        "title": "Australian/Oceanic/Pacific Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.1402",
        "title": "Indonesian/Malay Languages and Literatures"
      },
      {
        "cip": "16.1403",
        "title": "Burmese Language and Literature"
      },
      {
        "cip": "16.1404",
        "title": "Filipino/Tagalog Language and Literature"
      },
      {
        "cip": "16.1405",
        "title": "Khmer/Cambodian Language and Literature"
      },
      {
        "cip": "16.1406",
        "title": "Lao Language and Literature"
      },
      {
        "cip": "16.1407",
        "title": "Thai Language and Literature"
      },
      {
        "cip": "16.1408",
        "title": "Vietnamese Language and Literature"
      },
      {
        "cip": "16.1409",
        "title": "Hawaiian Language and Literature"
      },
      {
        "cip": "16.1499",
        "title": "Southeast Asian and Australasian/Pacific Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.1501",
        "title": "Turkish Language and Literature"
      },
      {
        "cip": "16.1502",
        "title": "Uralic Languages, Literatures, and Linguistics"
      },
      {
        "cip": "16.1503",
        "title": "Hungarian/Magyar Language and Literature"
      },
      {
        "cip": "16.1504",
        "title": "Mongolian Language and Literature"
      },
      {
        "cip": "16.1599",
        "title": "Turkic, Uralic-Altaic, Caucasian, and Central Asian Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "16.1601",
        "title": "American Sign Language (ASL)"
      },
      {
        "cip": "16.1602",
        "title": "Linguistics of ASL and Other Sign Languages"
      },
      {
        "cip": "16.1801",
        "title": "Armenian Language and Literature"
      },
      {
        "cip": "16.9999",
        "title": "Foreign Languages, Literatures, and Linguistics, Other"
      },
      {
        "cip": "30.4001",
        "title": "Economics and Foreign Language/Literature"
      },
      {
        "cip": "30.4501",
        "title": "History and Language/Literature"
      },
      {
        "cip": "30.4701",
        "title": "Linguistics and Anthropology"
      }
    ]
  }
};
