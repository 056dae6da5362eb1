// 17-3013 Mechanical Drafters
export default {
  "code": "17-3013",
  "about": "Mechanical drafters draw detailed plans that show how machines, tools, and their parts fit together.",
  "duties": [
    "Build 3-D models of machine parts",
    "Draw each part with exact sizes",
    "Show how parts are bolted, welded, or joined",
    "Fix drawings when a design does not work",
    "Work out measurements with math"
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
    "highSchool": 12.1,
    "someCollege": 26.4,
    "associate": 34.8,
    "bachelor": 20.3,
    "master": 4,
    "doctoral": 0.9,
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
    "17-3011",
    "17-3012",
    "17-3027",
    "27-1021",
    "51-4061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0801",
        "title": "Aeronautical/Aerospace Engineering Technology/Technician"
      },
      {
        "cip": "15.0803",
        "title": "Automotive Engineering Technology/Technician"
      },
      {
        "cip": "15.0805",
        "title": "Mechanical/Mechanical Engineering Technology/Technician"
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
        "cip": "15.1306",
        "title": "Mechanical Drafting and Mechanical Drafting CAD/CADD"
      },
      {
        "cip": "15.1307",
        "title": "3-D Modeling and Design Technology/Technician"
      }
    ]
  }
};
