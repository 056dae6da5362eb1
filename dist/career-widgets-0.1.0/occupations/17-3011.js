// 17-3011 Architectural and Civil Drafters
export default {
  "code": "17-3011",
  "about": "Architectural and civil drafters turn the ideas of architects and engineers into detailed plans for buildings, roads, and bridges.",
  "duties": [
    "Draw floor plans, walls, and roofs on a computer",
    "Draw maps and side views of roads and land",
    "Add sizes, materials, and notes to plans",
    "Check drawings against building codes",
    "Change plans after architects or engineers mark them up"
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
    "lessThanHighSchool": 1.3,
    "highSchool": 9.7,
    "someCollege": 28.5,
    "associate": 32,
    "bachelor": 22.6,
    "master": 5.2,
    "doctoral": 0.7,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-9041",
    "17-3012",
    "17-3013",
    "17-3022",
    "17-3027"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "04.0901",
        "title": "Architectural Technology/Technician"
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
        "cip": "15.0101",
        "title": "Architectural Engineering Technologies/Technicians"
      },
      {
        "cip": "15.1301",
        "title": "Drafting and Design Technology/Technician, General"
      },
      {
        "cip": "15.1302",
        "title": "CAD/CADD Drafting and/or Design Technology/Technician"
      },
      {
        "cip": "15.1303",
        "title": "Architectural Drafting and Architectural CAD/CADD"
      },
      {
        "cip": "15.1304",
        "title": "Civil Drafting and Civil Engineering CAD/CADD"
      },
      {
        "cip": "15.1307",
        "title": "3-D Modeling and Design Technology/Technician"
      }
    ]
  }
};
