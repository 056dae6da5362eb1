// 25-1061 Anthropology and Archeology Teachers, Postsecondary
export default {
  "code": "25-1061",
  "about": "Anthropology and archeology professors teach college students how people live now and lived in the past.",
  "duties": [
    "Lecture on cultures, human origins, or ancient sites",
    "Lead discussions of readings on other ways of life",
    "Train students to dig, interview, and record findings",
    "Grade essays and field reports",
    "Study communities or dig sites and publish the results"
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
    "25-1064",
    "25-1067",
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
      }
    ]
  }
};
