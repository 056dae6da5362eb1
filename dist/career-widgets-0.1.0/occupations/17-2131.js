// 17-2131 Materials Engineers
export default {
  "code": "17-2131",
  "about": "Materials engineers test and develop metals, plastics, ceramics, and other materials used to make products.",
  "duties": [
    "Test how strong, light, or heat-proof a material is",
    "Find out why a part cracked or rusted",
    "Choose the best material for a product",
    "Try out new alloys, plastics, or coatings",
    "Set up ways to shape, join, or treat materials"
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
    "highSchool": 2.6,
    "someCollege": 7.4,
    "associate": 8.3,
    "bachelor": 52,
    "master": 19.4,
    "doctoral": 9.5,
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
    "17-2041",
    "17-2112",
    "17-2141",
    "17-2199",
    "19-2032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0601",
        "title": "Ceramic Sciences and Engineering"
      },
      {
        "cip": "14.1801",
        "title": "Materials Engineering"
      },
      {
        "cip": "14.2001",
        "title": "Metallurgical Engineering"
      },
      {
        "cip": "14.2801",
        "title": "Textile Sciences and Engineering"
      },
      {
        "cip": "14.3201",
        "title": "Polymer/Plastics Engineering"
      }
    ]
  }
};
