// 25-1041 Agricultural Sciences Teachers, Postsecondary
export default {
  "code": "25-1041",
  "about": "Agricultural science professors teach college students about crops, soil, farm animals, and how food is raised.",
  "duties": [
    "Lecture on crops, livestock, soil, or fish",
    "Take classes out to barns, fields, and greenhouses",
    "Grade exams, lab work, and research papers",
    "Test new ways to raise plants or animals",
    "Talk with students about farm and food careers"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
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
    "25-1042",
    "25-1043",
    "25-1051",
    "25-1053",
    "25-1192"
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
        "cip": "01.0101",
        "title": "Agricultural Business and Management, General"
      },
      {
        "cip": "01.0102",
        "title": "Agribusiness/Agricultural Business Operations"
      },
      {
        "cip": "01.0103",
        "title": "Agricultural Economics"
      },
      {
        "cip": "01.0104",
        "title": "Farm/Farm and Ranch Management"
      },
      {
        "cip": "01.0105",
        "title": "Agricultural/Farm Supplies Retailing and Wholesaling"
      },
      {
        "cip": "01.0199",
        "title": "Agricultural Business and Management, Other"
      },
      {
        "cip": "01.0201",
        "title": "Agricultural Mechanization, General"
      },
      {
        "cip": "01.0204",
        "title": "Agricultural Power Machinery Operation"
      },
      {
        "cip": "01.0299",
        "title": "Agricultural Mechanization, Other"
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
        "cip": "01.0307",
        "title": "Horse Husbandry/Equine Science and Management"
      },
      {
        "cip": "01.0308",
        "title": "Agroecology and Sustainable Agriculture"
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
        "cip": "01.0505",
        "title": "Animal Training"
      },
      {
        "cip": "01.0507",
        "title": "Equestrian/Equine Studies"
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
        "cip": "01.0605",
        "title": "Landscaping and Groundskeeping"
      },
      {
        "cip": "01.0606",
        "title": "Plant Nursery Operations and Management"
      },
      {
        "cip": "01.0607",
        "title": "Turf and Turfgrass Management"
      },
      {
        "cip": "01.0701",
        "title": "International Agriculture"
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
        "cip": "01.1001",
        "title": "Food Science"
      },
      {
        "cip": "01.1004",
        "title": "Viticulture and Enology"
      },
      {
        "cip": "01.1099",
        "title": "Food Science and Technology, Other"
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
        "cip": "13.1301",
        "title": "Agricultural Teacher Education"
      },
      {
        "cip": "13.1316",
        "title": "Science Teacher Education/General Science Teacher Education"
      }
    ]
  }
};
