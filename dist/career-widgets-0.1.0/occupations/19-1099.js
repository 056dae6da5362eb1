// 19-1099 Life Scientists, All Other
export default {
  "code": "19-1099",
  "about": "These scientists study living things in fields that have no group of their own in federal job statistics.",
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
    "highSchool": 0.7,
    "someCollege": 0.5,
    "associate": 1.1,
    "bachelor": 28,
    "master": 26.6,
    "doctoral": 42.9,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.0101",
        "title": "Biology/Biological Sciences, General"
      },
      {
        "cip": "26.1301",
        "title": "Ecology"
      },
      {
        "cip": "26.1399",
        "title": "Ecology, Evolution, Systematics and Population Biology, Other"
      },
      {
        "cip": "26.9999",
        "title": "Biological and Biomedical Sciences, Other"
      },
      {
        "cip": "30.1701",
        "title": "Behavioral Sciences"
      },
      {
        "cip": "30.1801",
        "title": "Natural Sciences"
      },
      {
        "cip": "30.1901",
        "title": "Nutrition Sciences"
      },
      {
        "cip": "30.4301",
        "title": "Geobiology"
      },
      {
        "cip": "42.2706",
        "title": "Behavioral Neuroscience"
      },
      {
        "cip": "51.2314",
        "title": "Rehabilitation Science"
      }
    ]
  }
};
