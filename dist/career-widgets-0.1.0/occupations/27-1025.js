// 27-1025 Interior Designers
export default {
  "code": "27-1025",
  "about": "Interior designers plan how rooms look and work in homes, offices, stores, and other buildings.",
  "duties": [
    "Plan where walls, lights, and furniture go",
    "Ask clients how they use a space and what they like",
    "Choose colors, fabrics, floors, and furniture",
    "Make drawings on the computer for builders",
    "Visit the site to see that work follows the plan",
    "Work out what the whole project will cost"
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
    "lessThanHighSchool": 1,
    "highSchool": 6.8,
    "someCollege": 10.6,
    "associate": 9.9,
    "bachelor": 58.9,
    "master": 10.7,
    "doctoral": 2.1,
    "inexactMatch": false,
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
    "17-1012",
    "27-1012",
    "27-1021",
    "27-1022",
    "27-1026"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "04.0402",
        "title": "Healthcare Environment Design/Architecture"
      },
      {
        "cip": "04.0501",
        "title": "Interior Architecture"
      },
      {
        "cip": "19.0604",
        "title": "Facilities Planning and Management"
      },
      {
        "cip": "19.0699",
        "title": "Housing and Human Environments, Other"
      },
      {
        "cip": "19.0904",
        "title": "Textile Science"
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
