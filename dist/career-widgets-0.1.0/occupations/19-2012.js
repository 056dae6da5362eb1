// 19-2012 Physicists
export default {
  "code": "19-2012",
  "about": "Physicists study matter, energy, and forces and use what they learn to solve real problems.",
  "duties": [
    "Plan and run experiments with lasers, detectors, or magnets",
    "Work through hard math on a computer",
    "Build computer models of how nature behaves",
    "Write papers and requests for research money",
    "Teach students or guide younger scientists"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 20.9,
    "master": 24.2,
    "doctoral": 55,
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
    "15-2021",
    "15-2051",
    "19-1021",
    "19-2011",
    "25-1054"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.1201",
        "title": "Engineering Physics/Applied Physics"
      },
      {
        "cip": "40.0202",
        "title": "Astrophysics"
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
