// 17-1011 Architects, Except Landscape and Naval
export default {
  "code": "17-1011",
  "about": "Architects design houses, offices, schools, theaters, and other buildings that are safe, useful, and good to look at.",
  "duties": [
    "Draw floor plans and 3-D models on a computer",
    "Ask clients how they want to use the building",
    "Pick brick, glass, wood, and colors that fit the budget",
    "Work with engineers on structure, heat, and light",
    "Visit the site to see that builders follow the plans"
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
    "lessThanHighSchool": 0.4,
    "highSchool": 1.4,
    "someCollege": 4.5,
    "associate": 2.8,
    "bachelor": 44.4,
    "master": 37.3,
    "doctoral": 9.1,
    "inexactMatch": false,
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
    "11-9021",
    "17-1012",
    "17-2051",
    "27-1025",
    "47-4011"
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
        "cip": "04.0401",
        "title": "Environmental Design/Architecture"
      },
      {
        "cip": "04.0801",
        "title": "Architectural History and Criticism, General"
      }
    ]
  }
};
