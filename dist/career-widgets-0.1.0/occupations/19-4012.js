// 19-4012 Agricultural Technicians
export default {
  "code": "19-4012",
  "about": "Agricultural technicians help scientists and growers test crops, soil, and animals in fields, barns, and labs.",
  "duties": [
    "Plant, weed, and harvest test crops",
    "Gather crop, soil, or animal samples",
    "Drive tractors and fix farm equipment",
    "Write down growth, feed, and weather data",
    "Check plants and animals for pests and disease",
    "Set up GPS gear and sensors in fields"
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
    "lessThanHighSchool": 8.5,
    "highSchool": 23.5,
    "someCollege": 22.2,
    "associate": 17.6,
    "bachelor": 22.2,
    "master": 5.6,
    "doctoral": 0.5,
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
    "11-9013",
    "17-2021",
    "19-1012",
    "19-4013",
    "19-4021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0000",
        "title": "Agriculture, General"
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
        "cip": "01.0907",
        "title": "Poultry Science"
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
        "cip": "01.1201",
        "title": "Soil Science and Agronomy, General"
      },
      {
        "cip": "01.1399",
        "title": "Agriculture/Veterinary Preparatory Programs, Other"
      },
      {
        "cip": "26.0101",
        "title": "Biology/Biological Sciences, General"
      }
    ]
  }
};
