// 19-1011 Animal Scientists
export default {
  "code": "19-1011",
  "about": "Animal scientists study how farm animals grow, eat, breed, and stay healthy, and help farmers raise them better.",
  "duties": [
    "Test how different feeds change growth, milk, or eggs",
    "Study how traits pass from parents to young",
    "Look for better ways to house animals and fight disease",
    "Give farmers advice on feed and breeding",
    "Write up studies and speak about them"
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
    "11-9013",
    "19-1012",
    "19-1013",
    "19-1022",
    "29-1131"
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
        "cip": "01.0310",
        "title": "Apiculture"
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
        "cip": "01.0907",
        "title": "Poultry Science"
      },
      {
        "cip": "01.0999",
        "title": "Animal Sciences, Other"
      },
      {
        "cip": "01.1106",
        "title": "Range Science and Management"
      },
      {
        "cip": "01.8103",
        "title": "Large Animal/Food Animal and Equine Surgery and Medicine"
      },
      {
        "cip": "01.8105",
        "title": "Veterinary Anatomy"
      },
      {
        "cip": "01.8106",
        "title": "Veterinary Infectious Diseases"
      },
      {
        "cip": "01.8107",
        "title": "Veterinary Microbiology and Immunobiology"
      },
      {
        "cip": "01.8108",
        "title": "Veterinary Pathology and Pathobiology"
      },
      {
        "cip": "01.8109",
        "title": "Veterinary Physiology"
      },
      {
        "cip": "01.8110",
        "title": "Veterinary Preventive Medicine, Epidemiology, and Public Health"
      },
      {
        "cip": "01.8111",
        "title": "Veterinary Toxicology and Pharmacology"
      },
      {
        "cip": "01.8199",
        "title": "Veterinary Biomedical and Clinical Sciences, Other"
      },
      {
        "cip": "30.3401",
        "title": "Anthrozoology"
      }
    ]
  }
};
