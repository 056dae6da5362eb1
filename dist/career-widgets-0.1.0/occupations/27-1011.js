// 27-1011 Art Directors
export default {
  "code": "27-1011",
  "about": "Art directors decide how magazines, ads, films, and websites look and lead the artists and designers who make them.",
  "duties": [
    "Decide on the look, colors, and images of a project",
    "Talk with clients about what they want to say and show",
    "Look over designers’ work and ask for changes",
    "Choose photographers, pictures, and type",
    "Show finished designs to clients",
    "Keep the work on time and on budget"
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
    "lessThanHighSchool": 3.1,
    "highSchool": 14.5,
    "someCollege": 17,
    "associate": 9.1,
    "bachelor": 41.9,
    "master": 12.5,
    "doctoral": 1.8,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-1082",
    "27-1014",
    "27-1024",
    "27-2012",
    "27-3043"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "50.0102",
        "title": "Digital Arts"
      },
      {
        "cip": "50.0409",
        "title": "Graphic Design"
      },
      {
        "cip": "50.0706",
        "title": "Intermedia/Multimedia"
      }
    ]
  }
};
