// 19-1013 Soil and Plant Scientists
export default {
  "code": "19-1013",
  "about": "Soil and plant scientists study crops, plants, and soil to help people grow more and protect the land.",
  "duties": [
    "Grow test plots and compare the harvests",
    "Take soil samples and study what is in them",
    "Breed plants that stand up to drought or disease",
    "Tell farmers how to fight pests and erosion",
    "Write reports and give talks on results"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 57.7,
    "master": 27,
    "doctoral": 15.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "17-2021",
    "19-1022",
    "19-1031",
    "19-2041",
    "19-4012"
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
        "cip": "01.0308",
        "title": "Agroecology and Sustainable Agriculture"
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
        "cip": "01.1104",
        "title": "Agricultural and Horticultural Plant Breeding"
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
        "cip": "01.1199",
        "title": "Plant Sciences, Other"
      },
      {
        "cip": "01.1201",
        "title": "Soil Science and Agronomy, General"
      },
      {
        "cip": "01.1202",
        "title": "Soil Chemistry and Physics"
      },
      {
        "cip": "01.1203",
        "title": "Soil Microbiology"
      },
      {
        "cip": "01.1299",
        "title": "Soil Sciences, Other"
      },
      {
        "cip": "26.0301",
        "title": "Botany/Plant Biology"
      },
      {
        "cip": "26.0305",
        "title": "Plant Pathology/Phytopathology"
      },
      {
        "cip": "26.0307",
        "title": "Plant Physiology"
      },
      {
        "cip": "26.0308",
        "title": "Plant Molecular Biology"
      },
      {
        "cip": "26.0399",
        "title": "Botany/Plant Biology, Other"
      }
    ]
  }
};
