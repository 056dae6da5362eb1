// 19-3099 Social Scientists and Related Workers, All Other
export default {
  "code": "19-3099",
  "about": "These social scientists and related workers do work that has no group of its own, such as planning roads, buses, and trains.",
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
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0209",
        "title": "Energy and Environmental Policy"
      },
      {
        "cip": "13.0601",
        "title": "Educational Evaluation and Research"
      },
      {
        "cip": "13.0603",
        "title": "Educational Statistics and Research Methods"
      },
      {
        "cip": "13.0604",
        "title": "Educational Assessment, Testing, and Measurement"
      },
      {
        "cip": "13.0607",
        "title": "Learning Sciences"
      },
      {
        "cip": "13.0699",
        "title": "Educational Assessment, Evaluation, and Research, Other"
      },
      {
        "cip": "16.0199",
        "title": "Linguistic, Comparative, and Related Language Studies and Services, Other"
      },
      {
        "cip": "19.0702",
        "title": "Adult Development and Aging"
      },
      {
        "cip": "30.0501",
        "title": "Peace Studies and Conflict Resolution"
      },
      {
        "cip": "30.1001",
        "title": "Biopsychology"
      },
      {
        "cip": "30.1101",
        "title": "Gerontology"
      },
      {
        "cip": "30.1701",
        "title": "Behavioral Sciences"
      },
      {
        "cip": "30.2101",
        "title": "Holocaust and Related Studies"
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
        "cip": "30.2701",
        "title": "Human Biology"
      },
      {
        "cip": "30.3301",
        "title": "Sustainability Studies"
      },
      {
        "cip": "30.3401",
        "title": "Anthrozoology"
      },
      {
        "cip": "30.4001",
        "title": "Economics and Foreign Language/Literature"
      },
      {
        "cip": "30.4201",
        "title": "Geoarcheaology"
      },
      {
        "cip": "30.4401",
        "title": "Geography and Environmental Studies"
      },
      {
        "cip": "30.4601",
        "title": "History and Political Science"
      },
      {
        "cip": "30.4701",
        "title": "Linguistics and Anthropology"
      },
      {
        "cip": "30.5101",
        "title": "Philosophy, Politics, and Economics"
      },
      {
        "cip": "44.0502",
        "title": "Education Policy Analysis"
      },
      {
        "cip": "44.0503",
        "title": "Health Policy Analysis"
      },
      {
        "cip": "45.0101",
        "title": "Social Sciences, General"
      },
      {
        "cip": "45.0102",
        "title": "Research Methodology and Quantitative Methods"
      },
      {
        "cip": "45.0103",
        "title": "Survey Research/Methodology"
      },
      {
        "cip": "45.0199",
        "title": "Social Sciences, Other"
      },
      {
        "cip": "45.0501",
        "title": "Demography and Population Studies"
      },
      {
        "cip": "45.0502",
        "title": "Applied Demography"
      },
      {
        "cip": "45.0599",
        "title": "Demography, Other"
      },
      {
        "cip": "45.9999",
        "title": "Social Sciences, Other"
      },
      {
        "cip": "51.3204",
        "title": "Medical/Health Humanities"
      }
    ]
  }
};
