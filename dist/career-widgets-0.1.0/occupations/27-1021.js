// 27-1021 Commercial and Industrial Designers
export default {
  "code": "27-1021",
  "about": "Commercial and industrial designers plan how everyday products look, work, and feel, from toys to cars.",
  "duties": [
    "Draw ideas for new products by hand and on the computer",
    "Build models to see how a product feels and works",
    "Find out how people use a product and what bothers them",
    "Choose shapes, colors, and materials",
    "Work out with engineers whether it can be made at the right price",
    "Show designs to clients and make changes"
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
    "lessThanHighSchool": 0.7,
    "highSchool": 5.7,
    "someCollege": 18.6,
    "associate": 7.7,
    "bachelor": 50.7,
    "master": 16.5,
    "doctoral": 0.1,
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
    "17-3013",
    "27-1022",
    "51-4061",
    "51-4062",
    "51-6092"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.1503",
        "title": "Packaging Science"
      },
      {
        "cip": "15.1701",
        "title": "Energy Systems Technology/Technician"
      },
      {
        "cip": "50.0401",
        "title": "Design and Visual Communications, General"
      },
      {
        "cip": "50.0402",
        "title": "Commercial and Advertising Art"
      },
      {
        "cip": "50.0404",
        "title": "Industrial and Product Design"
      }
    ]
  }
};
