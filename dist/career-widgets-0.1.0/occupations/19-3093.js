// 19-3093 Historians
export default {
  "code": "19-3093",
  "about": "Historians study the past through old letters, records, photos, and objects and tell others what they find.",
  "duties": [
    "Search archives for letters, records, and photos",
    "Judge whether a source is real and can be trusted",
    "Write books, articles, or exhibit texts",
    "Help museums, parks, and towns save historic places",
    "Give talks about people and events of the past"
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
    "lessThanHighSchool": 0.2,
    "highSchool": 2.9,
    "someCollege": 4.8,
    "associate": 2.3,
    "bachelor": 31.1,
    "master": 39.2,
    "doctoral": 19.4,
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
    "19-3091",
    "19-3092",
    "25-1125",
    "25-4011",
    "25-4012"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "04.0801",
        "title": "Architectural History and Criticism, General"
      },
      {
        "cip": "04.0802",
        "title": "Architectural Conservation"
      },
      {
        "cip": "30.1201",
        "title": "Historic Preservation and Conservation, General"
      },
      {
        "cip": "30.1202",
        "title": "Cultural Resource Management and Policy Analysis"
      },
      {
        "cip": "30.1299",
        "title": "Historic Preservation and Conservation, Other"
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
        "cip": "30.2901",
        "title": "Maritime Studies"
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
        "cip": "51.3204",
        "title": "Medical/Health Humanities"
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
