// 19-3091 Anthropologists and Archeologists
export default {
  "code": "19-3091",
  "about": "Anthropologists and archeologists study how people live now and how they lived in the past.",
  "duties": [
    "Dig up tools, pots, bones, and buildings",
    "Live among or interview people to learn their customs",
    "Clean, label, and study finds in the lab",
    "Take notes, photos, and recordings in the field",
    "Write about what they learn and teach others"
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
    "19-3041",
    "19-3092",
    "19-3093",
    "25-1061",
    "25-1062"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.2201",
        "title": "Ancient Studies/Civilization"
      },
      {
        "cip": "30.2299",
        "title": "Classical and Ancient Studies, Other"
      },
      {
        "cip": "30.2701",
        "title": "Human Biology"
      },
      {
        "cip": "30.4201",
        "title": "Geoarcheaology"
      },
      {
        "cip": "30.4701",
        "title": "Linguistics and Anthropology"
      },
      {
        "cip": "45.0201",
        "title": "Anthropology, General"
      },
      {
        "cip": "45.0202",
        "title": "Physical and Biological Anthropology"
      },
      {
        "cip": "45.0203",
        "title": "Medical Anthropology"
      },
      {
        "cip": "45.0204",
        "title": "Cultural Anthropology"
      },
      {
        "cip": "45.0205",
        "title": "Forensic Anthropology"
      },
      {
        "cip": "45.0299",
        "title": "Anthropology, Other"
      },
      {
        "cip": "45.0301",
        "title": "Archeology"
      },
      {
        "cip": "45.1301",
        "title": "Sociology and Anthropology"
      },
      {
        "cip": "45.1501",
        "title": "Geography and Anthropology"
      },
      {
        "cip": "51.3204",
        "title": "Medical/Health Humanities"
      }
    ]
  }
};
