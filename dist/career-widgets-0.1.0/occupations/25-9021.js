// 25-9021 Farm and Home Management Educators
export default {
  "code": "25-9021",
  "about": "Farm and home management educators teach families about farming, food, and running a home, often through local extension offices.",
  "duties": [
    "Visit farms and give advice on crops or livestock",
    "Teach classes on cooking, budgeting, or farming",
    "Answer questions from growers and families",
    "Show new farming methods in the field",
    "Write leaflets and help run youth clubs and fairs"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 4.7,
    "someCollege": 6.9,
    "associate": 2.9,
    "bachelor": 29.8,
    "master": 45.6,
    "doctoral": 9.4,
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
    "13-1111",
    "19-1013",
    "19-1031",
    "25-1041",
    "25-1194"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0104",
        "title": "Farm/Farm and Ranch Management"
      },
      {
        "cip": "01.0302",
        "title": "Animal/Livestock Husbandry and Production"
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
        "cip": "01.0310",
        "title": "Apiculture"
      },
      {
        "cip": "01.0601",
        "title": "Applied Horticulture/Horticulture Operations, General"
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
        "cip": "01.0801",
        "title": "Agricultural and Extension Education Services"
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
        "cip": "19.0101",
        "title": "Family and Consumer Sciences/Human Sciences, General"
      },
      {
        "cip": "19.0201",
        "title": "Business Family and Consumer Sciences/Human Sciences"
      },
      {
        "cip": "19.0203",
        "title": "Consumer Merchandising/Retailing Management"
      },
      {
        "cip": "19.0401",
        "title": "Family Resource Management Studies, General"
      },
      {
        "cip": "19.0402",
        "title": "Consumer Economics"
      },
      {
        "cip": "19.0403",
        "title": "Consumer Services and Advocacy"
      },
      {
        "cip": "19.0499",
        "title": "Family and Consumer Economics and Related Services, Other"
      },
      {
        "cip": "19.0601",
        "title": "Housing and Human Environments, General"
      },
      {
        "cip": "19.0605",
        "title": "Home Furnishings and Equipment Installers"
      },
      {
        "cip": "19.0704",
        "title": "Family Systems"
      },
      {
        "cip": "19.0706",
        "title": "Child Development"
      },
      {
        "cip": "19.0707",
        "title": "Family and Community Services"
      },
      {
        "cip": "19.0711",
        "title": "Early Childhood and Family Studies"
      },
      {
        "cip": "19.0712",
        "title": "Parent Education Services"
      },
      {
        "cip": "19.0901",
        "title": "Apparel and Textiles, General"
      },
      {
        "cip": "30.1901",
        "title": "Nutrition Sciences"
      }
    ]
  }
};
