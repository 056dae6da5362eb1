// 29-1229 Physicians, All Other
export default {
  "code": "29-1229",
  "about": "These doctors work in fields that have no group of their own, such as allergy, urology, sports medicine, and hospital care.",
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
    "master": 0,
    "doctoral": 100,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.1201",
        "title": "Medicine"
      },
      {
        "cip": "51.1202",
        "title": "Osteopathic Medicine/Osteopathy"
      },
      {
        "cip": "51.1403",
        "title": "Pain Management"
      },
      {
        "cip": "61.0101",
        "title": "Combined Medical Residency/Fellowship Program, General"
      },
      {
        "cip": "61.0105",
        "title": "Family Medicine/Osteopathic Neuromusculoskeletal Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0106",
        "title": "Family Medicine/Preventive Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0113",
        "title": "Internal Medicine/Medical Genetics and Genomics Combined Specialty Program"
      },
      {
        "cip": "61.0116",
        "title": "Internal Medicine/Preventive Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0118",
        "title": "Medical Genetics and Genomics/Maternal-Fetal Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0121",
        "title": "Pediatrics/Medical Genetics and Genomics Combined Specialty Program"
      },
      {
        "cip": "61.0122",
        "title": "Pediatrics/Physical Medicine & Rehabilitation Combined Specialty Program"
      },
      {
        "cip": "61.0125",
        "title": "Reproductive Endocrinology and Infertility/Medical Genetics and Genomics Combined Specialty Program"
      },
      {
        "cip": "61.0199",
        "title": "Combined Medical Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0203",
        "title": "Geriatric Medicine Fellowship Program"
      },
      {
        "cip": "61.0205",
        "title": "Hospice and Palliative Medicine Fellowship Program"
      },
      {
        "cip": "61.0206",
        "title": "Integrative Medicine Fellowship Program"
      },
      {
        "cip": "61.0208",
        "title": "Medical Toxicology Fellowship Program"
      },
      {
        "cip": "61.0209",
        "title": "Neuromuscular Medicine Fellowship Program"
      },
      {
        "cip": "61.0210",
        "title": "Pain Medicine Fellowship Program"
      },
      {
        "cip": "61.0212",
        "title": "Sleep Medicine Fellowship Program"
      },
      {
        "cip": "61.0213",
        "title": "Sports Medicine Fellowship Program"
      },
      {
        "cip": "61.0215",
        "title": "Telemedicine Fellowship Program"
      },
      {
        "cip": "61.0216",
        "title": "Undersea and Hyperbaric Medicine Fellowship Program"
      },
      {
        "cip": "61.0218",
        "title": "Women's Health Fellowship Program"
      },
      {
        "cip": "61.0299",
        "title": "Multiple-Pathway Medical Fellowship Programs, Other"
      },
      {
        "cip": "61.0301",
        "title": "Allergy and Immunology Fellowship Program"
      },
      {
        "cip": "61.0399",
        "title": "Allergy and Immunology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0806",
        "title": "Endocrinology, Diabetes, and Metabolism Fellowship Program"
      },
      {
        "cip": "61.0807",
        "title": "Gastroenterology Fellowship Program"
      },
      {
        "cip": "61.0808",
        "title": "Hematology Fellowship Program"
      },
      {
        "cip": "61.0809",
        "title": "Hematology-Oncology Fellowship Program"
      },
      {
        "cip": "61.0810",
        "title": "Infectious Disease Fellowship Program"
      },
      {
        "cip": "61.0812",
        "title": "Nephrology Fellowship Program"
      },
      {
        "cip": "61.0813",
        "title": "Medical Oncology Fellowship Program"
      },
      {
        "cip": "61.0814",
        "title": "Pulmonary Disease Fellowship Program"
      },
      {
        "cip": "61.0816",
        "title": "Rheumatology Fellowship Program"
      },
      {
        "cip": "61.0818",
        "title": "Transplant Hepatology Fellowship Program"
      },
      {
        "cip": "61.0899",
        "title": "Internal Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0901",
        "title": "Clinical Biochemical Genetics Residency Program"
      },
      {
        "cip": "61.0902",
        "title": "Clinical Genetics and Genomics Residency Program"
      },
      {
        "cip": "61.0903",
        "title": "Laboratory Genetics and Genomics Residency Program"
      },
      {
        "cip": "61.0904",
        "title": "Medical Biochemical Genetics Residency Program"
      },
      {
        "cip": "61.0999",
        "title": "Medical Genetics and Genomics Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1304",
        "title": "Reproductive Endocrinology/Infertility Fellowship Program"
      },
      {
        "cip": "61.1502",
        "title": "Musculoskeletal Oncology Fellowship Program"
      },
      {
        "cip": "61.1503",
        "title": "Orthopedic Sports Medicine Fellowship Program"
      },
      {
        "cip": "61.1601",
        "title": "Osteopathic Neuromusculoskeletal Medicine Residency Program"
      },
      {
        "cip": "61.1699",
        "title": "Osteopathic Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1701",
        "title": "Otolaryngology Residency Program"
      },
      {
        "cip": "61.1702",
        "title": "Neurotology Fellowship Program"
      },
      {
        "cip": "61.1799",
        "title": "Otolaryngology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1804",
        "title": "Blood Banking/Transfusion Medicine Fellowship Program"
      },
      {
        "cip": "61.1902",
        "title": "Adolescent Medicine Fellowship Program"
      },
      {
        "cip": "61.2001",
        "title": "Physical Medicine and Rehabilitation Residency Program"
      },
      {
        "cip": "61.2002",
        "title": "Spinal Cord Injury Medicine Fellowship Program"
      },
      {
        "cip": "61.2099",
        "title": "Physical Medicine and Rehabilitation Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2301",
        "title": "Public Health and General Preventive Medicine Residency Program"
      },
      {
        "cip": "61.2302",
        "title": "Aerospace Medicine Residency Program"
      },
      {
        "cip": "61.2303",
        "title": "Occupational Medicine Residency Program"
      },
      {
        "cip": "61.2399",
        "title": "Preventive Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2501",
        "title": "Radiation Oncology Residency Program"
      },
      {
        "cip": "61.2599",
        "title": "Radiation Oncology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.9999",
        "title": "Medical Residency/Fellowship Programs, Other"
      }
    ]
  }
};
