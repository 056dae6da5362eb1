// 11-9013 Farmers, Ranchers, and Other Agricultural Managers
export default {
  "code": "11-9013",
  "about": "Farmers, ranchers, and managers of greenhouses and fish farms grow crops or raise animals and run the business side.",
  "duties": [
    "Plant, tend, and harvest crops, or feed and breed animals",
    "Decide what to grow or raise each season",
    "Check fields, animals, and irrigation for trouble",
    "Fix tractors, fences, and other equipment",
    "Hire seasonal help and show workers what to do",
    "Sell crops or livestock and keep the books"
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
    "lessThanHighSchool": 11.5,
    "highSchool": 31.2,
    "someCollege": 18.5,
    "associate": 10.8,
    "bachelor": 22.6,
    "master": 4.3,
    "doctoral": 0.9,
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
    "17-2021",
    "19-1013",
    "19-4012",
    "25-1041",
    "45-1011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0101",
        "title": "Agricultural Business and Management, General"
      },
      {
        "cip": "01.0102",
        "title": "Agribusiness/Agricultural Business Operations"
      },
      {
        "cip": "01.0104",
        "title": "Farm/Farm and Ranch Management"
      },
      {
        "cip": "01.0199",
        "title": "Agricultural Business and Management, Other"
      },
      {
        "cip": "01.0301",
        "title": "Agricultural Production Operations, General"
      },
      {
        "cip": "01.0302",
        "title": "Animal/Livestock Husbandry and Production"
      },
      {
        "cip": "01.0303",
        "title": "Aquaculture"
      },
      {
        "cip": "01.0304",
        "title": "Crop Production"
      },
      {
        "cip": "01.0306",
        "title": "Dairy Husbandry and Production"
      },
      {
        "cip": "01.0307",
        "title": "Horse Husbandry/Equine Science and Management"
      },
      {
        "cip": "01.0308",
        "title": "Agroecology and Sustainable Agriculture"
      },
      {
        "cip": "01.0310",
        "title": "Apiculture"
      },
      {
        "cip": "01.0399",
        "title": "Agricultural Production Operations, Other"
      },
      {
        "cip": "01.0601",
        "title": "Applied Horticulture/Horticulture Operations, General"
      },
      {
        "cip": "01.0603",
        "title": "Ornamental Horticulture"
      },
      {
        "cip": "01.0604",
        "title": "Greenhouse Operations and Management"
      },
      {
        "cip": "01.0606",
        "title": "Plant Nursery Operations and Management"
      },
      {
        "cip": "01.0609",
        "title": "Public Horticulture"
      },
      {
        "cip": "01.0610",
        "title": "Urban and Community Horticulture"
      },
      {
        "cip": "01.0901",
        "title": "Animal Sciences, General"
      },
      {
        "cip": "01.0902",
        "title": "Agricultural Animal Breeding"
      },
      {
        "cip": "01.0903",
        "title": "Animal Health"
      },
      {
        "cip": "01.0904",
        "title": "Animal Nutrition"
      },
      {
        "cip": "01.0905",
        "title": "Dairy Science"
      },
      {
        "cip": "01.0906",
        "title": "Livestock Management"
      },
      {
        "cip": "01.0907",
        "title": "Poultry Science"
      },
      {
        "cip": "01.0999",
        "title": "Animal Sciences, Other"
      },
      {
        "cip": "01.1004",
        "title": "Viticulture and Enology"
      },
      {
        "cip": "01.1101",
        "title": "Plant Sciences, General"
      },
      {
        "cip": "01.1102",
        "title": "Agronomy and Crop Science"
      },
      {
        "cip": "01.1103",
        "title": "Horticultural Science"
      },
      {
        "cip": "01.1105",
        "title": "Plant Protection and Integrated Pest Management"
      },
      {
        "cip": "01.1106",
        "title": "Range Science and Management"
      },
      {
        "cip": "30.3401",
        "title": "Anthrozoology"
      }
    ]
  }
};
