// 27-1027 Set and Exhibit Designers
export default {
  "code": "27-1027",
  "about": "Set and exhibit designers plan the scenery for plays, films, and TV and the layout of museum and trade show exhibits.",
  "duties": [
    "Read the script or plan to see what the set must show",
    "Draw plans and build small models of sets",
    "Study how places looked in the time of the story",
    "Choose furniture, props, and colors",
    "Watch crews build and fix what does not fit",
    "Lay out museum and trade show displays"
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
    "lessThanHighSchool": 1.6,
    "highSchool": 8.1,
    "someCollege": 16.1,
    "associate": 12.6,
    "bachelor": 44.8,
    "master": 14.6,
    "doctoral": 2.3,
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
    "27-1011",
    "27-1012",
    "27-1013",
    "27-1021",
    "27-1024"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "50.0401",
        "title": "Design and Visual Communications, General"
      },
      {
        "cip": "50.0410",
        "title": "Illustration"
      },
      {
        "cip": "50.0502",
        "title": "Technical Theatre/Theatre Design and Technology"
      }
    ]
  }
};
