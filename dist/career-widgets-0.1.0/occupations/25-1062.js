// 25-1062 Area, Ethnic, and Cultural Studies Teachers, Postsecondary
export default {
  "code": "25-1062",
  "about": "Professors in area, ethnic, and cultural studies teach college students the history and way of life of a region or group.",
  "duties": [
    "Teach about a group’s history, art, politics, and daily life",
    "Ask students to compare life in different places and groups",
    "Choose books, films, and articles for students to study",
    "Grade essays and class presentations",
    "Write books and articles on the culture they study"
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
    "25-1067",
    "25-1123",
    "25-1125",
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
        "cip": "05.0101",
        "title": "African Studies"
      },
      {
        "cip": "05.0102",
        "title": "American/United States Studies/Civilization"
      },
      {
        "cip": "05.0103",
        "title": "Asian Studies/Civilization"
      },
      {
        "cip": "05.0104",
        "title": "East Asian Studies"
      },
      {
        "cip": "05.0105",
        "title": "Russian, Central European, East European and Eurasian Studies"
      },
      {
        "cip": "05.0106",
        "title": "European Studies/Civilization"
      },
      {
        "cip": "05.0107",
        "title": "Latin American Studies"
      },
      {
        "cip": "05.0108",
        "title": "Near and Middle Eastern Studies"
      },
      {
        "cip": "05.0109",
        "title": "Pacific Area/Pacific Rim Studies"
      },
      {
        "cip": "05.0110",
        "title": "Russian Studies"
      },
      {
        "cip": "05.0111",
        "title": "Scandinavian Studies"
      },
      {
        "cip": "05.0112",
        "title": "South Asian Studies"
      },
      {
        "cip": "05.0113",
        "title": "Southeast Asian Studies"
      },
      {
        "cip": "05.0114",
        "title": "Western European Studies"
      },
      {
        "cip": "05.0115",
        "title": "Canadian Studies"
      },
      {
        "cip": "05.0116",
        "title": "Balkans Studies"
      },
      {
        "cip": "05.0117",
        "title": "Baltic Studies"
      },
      {
        "cip": "05.0118",
        "title": "Slavic Studies"
      },
      {
        "cip": "05.0119",
        "title": "Caribbean Studies"
      },
      {
        "cip": "05.0120",
        "title": "Ural-Altaic and Central Asian Studies"
      },
      {
        "cip": "05.0121",
        "title": "Commonwealth Studies"
      },
      {
        "cip": "05.0122",
        "title": "Regional Studies (U.S., Canadian, Foreign)"
      },
      {
        "cip": "05.0123",
        "title": "Chinese Studies"
      },
      {
        "cip": "05.0124",
        "title": "French Studies"
      },
      {
        "cip": "05.0125",
        "title": "German Studies"
      },
      {
        "cip": "05.0126",
        "title": "Italian Studies"
      },
      {
        "cip": "05.0127",
        "title": "Japanese Studies"
      },
      {
        "cip": "05.0128",
        "title": "Korean Studies"
      },
      {
        "cip": "05.0129",
        "title": "Polish Studies"
      },
      {
        "cip": "05.0130",
        "title": "Spanish and Iberian Studies"
      },
      {
        "cip": "05.0131",
        "title": "Tibetan Studies"
      },
      {
        "cip": "05.0132",
        "title": "Ukraine Studies"
      },
      {
        "cip": "05.0133",
        "title": "Irish Studies"
      },
      {
        "cip": "05.0134",
        "title": "Latin American and Caribbean Studies"
      },
      {
        "cip": "05.0135",
        "title": "Appalachian Studies"
      },
      {
        "cip": "05.0136",
        "title": "Arctic Studies"
      },
      {
        "cip": "05.0199",
        "title": "Area Studies, Other"
      },
      {
        "cip": "05.0200",
        "title": "Ethnic Studies"
      },
      {
        "cip": "05.0201",
        "title": "African-American/Black Studies"
      },
      {
        "cip": "05.0202",
        "title": "American Indian/Native American Studies"
      },
      {
        "cip": "05.0203",
        "title": "Hispanic-American, Puerto Rican, and Mexican-American/Chicano Studies"
      },
      {
        "cip": "05.0206",
        "title": "Asian-American Studies"
      },
      {
        "cip": "05.0207",
        "title": "Women's Studies"
      },
      {
        "cip": "05.0208",
        "title": "Gay/Lesbian Studies"
      },
      {
        "cip": "05.0209",
        "title": "Folklore Studies"
      },
      {
        "cip": "05.0210",
        "title": "Disability Studies"
      },
      {
        "cip": "05.0211",
        "title": "Deaf Studies"
      },
      {
        "cip": "05.0212",
        "title": "Comparative Group Studies"
      },
      {
        "cip": "05.0299",
        "title": "Ethnic, Cultural Minority, Gender, and Group Studies, Other"
      },
      {
        "cip": "05.9999",
        "title": "Area, Ethnic, Cultural, Gender, and Group Studies, Other"
      },
      {
        "cip": "30.1202",
        "title": "Cultural Resource Management and Policy Analysis"
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
        "cip": "30.2301",
        "title": "Intercultural/Multicultural and Diversity Studies"
      },
      {
        "cip": "30.2601",
        "title": "Cultural Studies/Critical Theory and Analysis"
      },
      {
        "cip": "30.3601",
        "title": "Cultural Studies and Comparative Literature"
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
        "cip": "30.5202",
        "title": "Digital Humanities"
      },
      {
        "cip": "30.5203",
        "title": "Textual Studies"
      },
      {
        "cip": "38.0205",
        "title": "Islamic Studies"
      },
      {
        "cip": "38.0206",
        "title": "Jewish/Judaic Studies"
      },
      {
        "cip": "38.0208",
        "title": "Catholic Studies"
      },
      {
        "cip": "38.0209",
        "title": "Mormon Studies"
      },
      {
        "cip": "45.0204",
        "title": "Cultural Anthropology"
      }
    ]
  }
};
