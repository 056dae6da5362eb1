// 27-1012 Craft Artists
export default {
  "code": "27-1012",
  "about": "Craft artists make objects by hand, from clay, glass, wood, metal, or cloth, to sell or show.",
  "duties": [
    "Shape clay, glass, wood, metal, or yarn into objects",
    "Try out ideas on paper or with small models",
    "Choose materials for their color, feel, and strength",
    "Glaze, polish, paint, or stain finished pieces",
    "Sell work at fairs, in shops, and online",
    "Take photos of pieces and pack them to ship"
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
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "27-1013",
    "51-6092",
    "51-9071",
    "51-9123",
    "51-9194"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "50.0101",
        "title": "Visual and Performing Arts, General"
      },
      {
        "cip": "50.0201",
        "title": "Crafts/Craft Design, Folk Art and Artisanry"
      },
      {
        "cip": "50.0701",
        "title": "Art/Art Studies, General"
      },
      {
        "cip": "50.0705",
        "title": "Drawing"
      },
      {
        "cip": "50.0708",
        "title": "Painting"
      },
      {
        "cip": "50.0709",
        "title": "Sculpture"
      },
      {
        "cip": "50.0710",
        "title": "Printmaking"
      },
      {
        "cip": "50.0711",
        "title": "Ceramic Arts and Ceramics"
      },
      {
        "cip": "50.0712",
        "title": "Fiber, Textile and Weaving Arts"
      },
      {
        "cip": "50.0713",
        "title": "Jewelry Arts"
      },
      {
        "cip": "50.0714",
        "title": "Metal Arts"
      }
    ]
  }
};
