// 25-3021 Self-Enrichment Teachers
export default {
  "code": "25-3021",
  "about": "Self-enrichment teachers teach classes people take for fun or personal growth, like dance, music, art, or martial arts.",
  "duties": [
    "Show students a dance step, song, kick, or craft",
    "Watch students practice and correct their form",
    "Plan lessons for beginners and advanced students",
    "Set up the studio, music, or materials",
    "Get students ready for recitals or shows"
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
    "lessThanHighSchool": 2.1,
    "highSchool": 11.2,
    "someCollege": 16.4,
    "associate": 8.9,
    "bachelor": 35.1,
    "master": 21.5,
    "doctoral": 4.8,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "25-2021",
    "25-2022",
    "25-2031",
    "25-3011",
    "25-3041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1201",
        "title": "Adult and Continuing Education and Teaching"
      },
      {
        "cip": "13.1211",
        "title": "Online Educator/Online Teaching"
      },
      {
        "cip": "30.2502",
        "title": "Contemplative Studies/Inquiry"
      }
    ]
  }
};
