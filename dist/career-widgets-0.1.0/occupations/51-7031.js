// 51-7031 Model Makers, Wood
export default {
  "code": "51-7031",
  "about": "Wood model makers build exact models of products from wood before the real product is made.",
  "duties": [
    "Go over drawings with the designer",
    "Draw the shape on wood and cut it out",
    "Carve and sand curves to fit a guide",
    "Join the pieces into one solid model",
    "Measure the model against the drawing",
    "Build guides that help others make parts"
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
    "51-2041",
    "51-4061",
    "51-4192",
    "51-7011",
    "51-7032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "48.0703",
        "title": "Cabinetmaking and Millwork"
      },
      {
        "cip": "48.0704",
        "title": "Wooden Boatbuilding Technology/Technician"
      }
    ]
  }
};
