// 25-1199 Postsecondary Teachers, All Other
export default {
  "code": "25-1199",
  "about": "These college teachers cover subjects that have no teaching group of their own in federal job statistics.",
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
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0509",
        "title": "Culinary Science/Culinology"
      },
      {
        "cip": "13.1211",
        "title": "Online Educator/Online Teaching"
      },
      {
        "cip": "15.1503",
        "title": "Packaging Science"
      },
      {
        "cip": "16.1602",
        "title": "Linguistics of ASL and Other Sign Languages"
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
        "cip": "24.0101",
        "title": "Liberal Arts and Sciences/Liberal Studies"
      },
      {
        "cip": "24.0102",
        "title": "General Studies"
      },
      {
        "cip": "24.0103",
        "title": "Humanities/Humanistic Studies"
      },
      {
        "cip": "30.0101",
        "title": "Biological and Physical Sciences"
      },
      {
        "cip": "30.0501",
        "title": "Peace Studies and Conflict Resolution"
      },
      {
        "cip": "30.0601",
        "title": "Systems Science and Theory"
      },
      {
        "cip": "30.1201",
        "title": "Historic Preservation and Conservation, General"
      },
      {
        "cip": "30.1299",
        "title": "Historic Preservation and Conservation, Other"
      },
      {
        "cip": "30.1401",
        "title": "Museology/Museum Studies"
      },
      {
        "cip": "30.1501",
        "title": "Science, Technology and Society"
      },
      {
        "cip": "30.1801",
        "title": "Natural Sciences"
      },
      {
        "cip": "30.2501",
        "title": "Cognitive Science, General"
      },
      {
        "cip": "30.2502",
        "title": "Contemplative Studies/Inquiry"
      },
      {
        "cip": "30.2599",
        "title": "Cognitive Science, Other"
      },
      {
        "cip": "30.2601",
        "title": "Cultural Studies/Critical Theory and Analysis"
      },
      {
        "cip": "30.2901",
        "title": "Maritime Studies"
      },
      {
        "cip": "30.3001",
        "title": "Computational Science"
      },
      {
        "cip": "30.3201",
        "title": "Marine Sciences"
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
      },
      {
        "cip": "30.5301",
        "title": "Thanatology"
      },
      {
        "cip": "30.7001",
        "title": "Data Science, General"
      },
      {
        "cip": "30.7099",
        "title": "Data Science, Other"
      },
      {
        "cip": "30.7101",
        "title": "Data Analytics, General"
      },
      {
        "cip": "30.7103",
        "title": "Data Visualization"
      },
      {
        "cip": "30.7199",
        "title": "Data Analytics, Other"
      },
      {
        "cip": "40.1099",
        "title": "Materials Sciences, Other"
      },
      {
        "cip": "40.9999",
        "title": "Physical Sciences, Other"
      },
      {
        "cip": "43.0304",
        "title": "Terrorism and Counterterrorism Operations"
      },
      {
        "cip": "50.0411",
        "title": "Game and Interactive Media Design"
      },
      {
        "cip": "51.2706",
        "title": "Medical Informatics"
      },
      {
        "cip": "51.3204",
        "title": "Medical/Health Humanities"
      },
      {
        "cip": "51.3299",
        "title": "Health Professions Education, Ethics, and Humanities, Other"
      }
    ]
  }
};
