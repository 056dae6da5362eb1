// 45-1011 First-Line Supervisors of Farming, Fishing, and Forestry Workers
export default {
  "code": "45-1011",
  "about": "Farm, fishing, and forestry supervisors lead the crews that raise crops, animals, and fish or cut timber.",
  "duties": [
    "Tell each worker what to do for the day",
    "Walk fields, pens, or ponds to see how things are growing",
    "Teach new workers to plant, pick, feed, or cut safely",
    "Watch for sick animals and call the vet",
    "Count and write down what was harvested",
    "Decide with the manager when to plant or harvest"
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
    "lessThanHighSchool": 30.2,
    "highSchool": 31.2,
    "someCollege": 16.2,
    "associate": 5.9,
    "bachelor": 13.7,
    "master": 2.1,
    "doctoral": 0.8,
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
    "37-1012",
    "47-1011",
    "49-1011",
    "51-1011",
    "53-1047"
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
        "cip": "01.0401",
        "title": "Agricultural and Food Products Processing"
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
        "cip": "01.0901",
        "title": "Animal Sciences, General"
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
        "cip": "03.0301",
        "title": "Fishing and Fisheries Sciences and Management"
      },
      {
        "cip": "03.0501",
        "title": "Forestry, General"
      },
      {
        "cip": "03.0510",
        "title": "Forest Resources Production and Management"
      }
    ]
  }
};
