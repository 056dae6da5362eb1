// 19-2011 Astronomers
export default {
  "code": "19-2011",
  "about": "Astronomers study stars, planets, galaxies, and other objects in space.",
  "duties": [
    "Collect images and data with telescopes",
    "Use computers to make sense of what telescopes see",
    "Test ideas about how stars and galaxies form",
    "Share findings in papers and at meetings",
    "Teach students and help them with projects"
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
    "19-1021",
    "19-2012",
    "19-2042",
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
        "cip": "40.0201",
        "title": "Astronomy"
      },
      {
        "cip": "40.0202",
        "title": "Astrophysics"
      },
      {
        "cip": "40.0203",
        "title": "Planetary Astronomy and Science"
      },
      {
        "cip": "40.0299",
        "title": "Astronomy and Astrophysics, Other"
      },
      {
        "cip": "40.1101",
        "title": "Physics and Astronomy"
      }
    ]
  }
};
