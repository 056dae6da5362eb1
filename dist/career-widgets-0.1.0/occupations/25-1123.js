// 25-1123 English Language and Literature Teachers, Postsecondary
export default {
  "code": "25-1123",
  "about": "English professors teach college students to write well and to read stories, poems, and plays closely.",
  "duties": [
    "Teach writing, literature, or linguistics classes",
    "Lead discussions of novels, poems, and plays",
    "Mark up student essays with comments",
    "Meet with writers to plan and revise drafts",
    "Write scholarly work, fiction, or poetry"
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
    "25-1067",
    "25-1124",
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
        "cip": "13.1305",
        "title": "English/Language Arts Teacher Education"
      },
      {
        "cip": "16.0104",
        "title": "Comparative Literature"
      },
      {
        "cip": "23.0101",
        "title": "English Language and Literature, General"
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
        "cip": "23.1402",
        "title": "American Literature (United States)"
      },
      {
        "cip": "23.1403",
        "title": "American Literature (Canadian)"
      },
      {
        "cip": "23.1404",
        "title": "English Literature (British and Commonwealth)"
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
        "cip": "23.9999",
        "title": "English Language and Literature/Letters, Other"
      },
      {
        "cip": "30.3601",
        "title": "Cultural Studies and Comparative Literature"
      },
      {
        "cip": "30.4701",
        "title": "Linguistics and Anthropology"
      },
      {
        "cip": "30.4801",
        "title": "Linguistics and Computer Science"
      },
      {
        "cip": "30.5201",
        "title": "Digital Humanities and Textual Studies, General"
      },
      {
        "cip": "30.5202",
        "title": "Digital Humanities"
      },
      {
        "cip": "30.5203",
        "title": "Textual Studies"
      }
    ]
  }
};
