// 25-1054 Physics Teachers, Postsecondary
export default {
  "code": "25-1054",
  "about": "Physics professors teach college students the laws behind motion, heat, light, electricity, and matter.",
  "duties": [
    "Explain motion, waves, and energy with live demonstrations",
    "Run labs where students measure forces, light, or current",
    "Solve sample problems with students during office hours",
    "Write and grade physics exams",
    "Test theories through experiments, math, or computer models"
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
    "25-1022",
    "25-1032",
    "25-1042",
    "25-1051",
    "25-1052"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1316",
        "title": "Science Teacher Education/General Science Teacher Education"
      },
      {
        "cip": "13.1329",
        "title": "Physics Teacher Education"
      },
      {
        "cip": "40.0299",
        "title": "Astronomy and Astrophysics, Other"
      },
      {
        "cip": "40.0508",
        "title": "Chemical Physics"
      },
      {
        "cip": "40.0801",
        "title": "Physics, General"
      },
      {
        "cip": "40.0802",
        "title": "Atomic/Molecular Physics"
      },
      {
        "cip": "40.0804",
        "title": "Elementary Particle Physics"
      },
      {
        "cip": "40.0805",
        "title": "Plasma and High-Temperature Physics"
      },
      {
        "cip": "40.0806",
        "title": "Nuclear Physics"
      },
      {
        "cip": "40.0807",
        "title": "Optics/Optical Sciences"
      },
      {
        "cip": "40.0808",
        "title": "Condensed Matter and Materials Physics"
      },
      {
        "cip": "40.0809",
        "title": "Acoustics"
      },
      {
        "cip": "40.0810",
        "title": "Theoretical and Mathematical Physics"
      },
      {
        "cip": "40.0899",
        "title": "Physics, Other"
      },
      {
        "cip": "40.1101",
        "title": "Physics and Astronomy"
      },
      {
        "cip": "51.2205",
        "title": "Health/Medical Physics"
      }
    ]
  }
};
