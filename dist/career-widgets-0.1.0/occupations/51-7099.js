// 51-7099 Woodworkers, All Other
export default {
  "code": "51-7099",
  "about": "These woodworkers cut, shape, or finish wood in jobs with no group of their own, such as carving and barrel making.",
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
    "lessThanHighSchool": 13.5,
    "highSchool": 36.7,
    "someCollege": 21.9,
    "associate": 6.3,
    "bachelor": 17.8,
    "master": 3.2,
    "doctoral": 0.7,
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
        "cip": "48.0701",
        "title": "Woodworking, General"
      },
      {
        "cip": "48.0702",
        "title": "Furniture Design and Manufacturing"
      },
      {
        "cip": "48.0703",
        "title": "Cabinetmaking and Millwork"
      },
      {
        "cip": "48.0704",
        "title": "Wooden Boatbuilding Technology/Technician"
      },
      {
        "cip": "48.0799",
        "title": "Woodworking, Other"
      }
    ]
  }
};
