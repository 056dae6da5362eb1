// 25-1031 Architecture Teachers, Postsecondary
export default {
  "code": "25-1031",
  "about": "Architecture professors teach college students to design buildings, rooms, and landscapes and to defend their ideas.",
  "duties": [
    "Coach students on drawings and models in the design studio",
    "Judge student designs at reviews and suggest changes",
    "Lecture on building history, structures, and materials",
    "Write design assignments for each term",
    "Study how buildings affect people and the environment"
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
    "17-1012",
    "25-1032",
    "25-1121",
    "25-1194",
    "25-2023"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "04.0201",
        "title": "Architecture"
      },
      {
        "cip": "04.0202",
        "title": "Architectural Design"
      },
      {
        "cip": "04.0299",
        "title": "Architecture, Other"
      },
      {
        "cip": "04.0301",
        "title": "City/Urban, Community, and Regional Planning"
      },
      {
        "cip": "04.0401",
        "title": "Environmental Design/Architecture"
      },
      {
        "cip": "04.0402",
        "title": "Healthcare Environment Design/Architecture"
      },
      {
        "cip": "04.0403",
        "title": "Sustainable Design/Architecture"
      },
      {
        "cip": "04.0499",
        "title": "Environmental Design, Other"
      },
      {
        "cip": "04.0501",
        "title": "Interior Architecture"
      },
      {
        "cip": "04.0601",
        "title": "Landscape Architecture"
      },
      {
        "cip": "04.0802",
        "title": "Architectural Conservation"
      },
      {
        "cip": "04.0803",
        "title": "Architectural Studies"
      },
      {
        "cip": "04.0899",
        "title": "Architectural History, Criticism, and Conservation, Other"
      },
      {
        "cip": "04.0902",
        "title": "Architectural and Building Sciences/Technology"
      },
      {
        "cip": "04.0999",
        "title": "Architectural Sciences and Technology, Other"
      },
      {
        "cip": "14.0401",
        "title": "Architectural Engineering"
      },
      {
        "cip": "30.3701",
        "title": "Design for Human Health"
      },
      {
        "cip": "50.0408",
        "title": "Interior Design"
      }
    ]
  }
};
