// 29-1131 Veterinarians
export default {
  "code": "29-1131",
  "about": "Veterinarians care for the health of pets, farm animals, and other animals, and study or prevent their diseases.",
  "duties": [
    "Examine sick animals and find out what is wrong",
    "Give vaccines against rabies and other diseases",
    "Operate on animals and set broken bones",
    "Take X-rays and blood samples and study them",
    "Talk with owners about food, behavior, and care at home",
    "Gently put an animal to sleep when nothing more can help"
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
    "bachelor": 0,
    "master": 3.1,
    "doctoral": 96.9,
    "inexactMatch": false,
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
    "29-1214",
    "29-1222",
    "29-1229",
    "29-2056",
    "31-9096"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.8001",
        "title": "Veterinary Medicine"
      },
      {
        "cip": "01.8101",
        "title": "Veterinary Sciences/Veterinary Clinical Sciences, General"
      },
      {
        "cip": "01.8102",
        "title": "Comparative and Laboratory Animal Medicine"
      },
      {
        "cip": "01.8103",
        "title": "Large Animal/Food Animal and Equine Surgery and Medicine"
      },
      {
        "cip": "01.8104",
        "title": "Small/Companion Animal Surgery and Medicine"
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
        "cip": "60.0301",
        "title": "Veterinary Anesthesiology Residency Program"
      },
      {
        "cip": "60.0302",
        "title": "Veterinary Dentistry Residency Program"
      },
      {
        "cip": "60.0303",
        "title": "Veterinary Dermatology Residency Program"
      },
      {
        "cip": "60.0304",
        "title": "Veterinary Emergency and Critical Care Medicine Residency Program"
      },
      {
        "cip": "60.0305",
        "title": "Veterinary Internal Medicine Residency Program"
      },
      {
        "cip": "60.0306",
        "title": "Laboratory Animal Medicine Residency Program"
      },
      {
        "cip": "60.0307",
        "title": "Veterinary Microbiology Residency Program"
      },
      {
        "cip": "60.0308",
        "title": "Veterinary Nutrition Residency Program"
      },
      {
        "cip": "60.0309",
        "title": "Veterinary Ophthalmology Residency Program"
      },
      {
        "cip": "60.0310",
        "title": "Veterinary Pathology Residency Program"
      },
      {
        "cip": "60.0311",
        "title": "Veterinary Practice Residency Program"
      },
      {
        "cip": "60.0312",
        "title": "Veterinary Preventive Medicine Residency Program"
      },
      {
        "cip": "60.0313",
        "title": "Veterinary Radiology Residency Program"
      },
      {
        "cip": "60.0314",
        "title": "Veterinary Surgery Residency Program"
      },
      {
        "cip": "60.0315",
        "title": "Theriogenology Residency Program"
      },
      {
        "cip": "60.0316",
        "title": "Veterinary Toxicology Residency Program"
      },
      {
        "cip": "60.0317",
        "title": "Zoological Medicine Residency Program"
      },
      {
        "cip": "60.0318",
        "title": "Poultry Veterinarian Residency Program"
      },
      {
        "cip": "60.0319",
        "title": "Veterinary Behaviorist Residency Program"
      },
      {
        "cip": "60.0320",
        "title": "Veterinary Clinical Pharmacology Residency Program"
      },
      {
        "cip": "60.0399",
        "title": "Veterinary Residency/Fellowship Program, Other"
      }
    ]
  }
};
