// 19-1042 Medical Scientists, Except Epidemiologists
export default {
  "code": "19-1042",
  "about": "Medical scientists do research to understand diseases and find better ways to prevent and treat them.",
  "duties": [
    "Run experiments to learn what causes a disease",
    "Test how drugs act on cells, animals, or people",
    "Look at tissue and blood samples in the lab",
    "Study the numbers to see if a treatment works",
    "Write papers and seek research money"
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
    "lessThanHighSchool": 0.2,
    "highSchool": 0.7,
    "someCollege": 0.5,
    "associate": 1.1,
    "bachelor": 28,
    "master": 26.6,
    "doctoral": 42.9,
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
    "19-1021",
    "19-1022",
    "19-1029",
    "29-1222",
    "29-2010"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.0102",
        "title": "Biomedical Sciences, General"
      },
      {
        "cip": "26.0202",
        "title": "Biochemistry"
      },
      {
        "cip": "26.0203",
        "title": "Biophysics"
      },
      {
        "cip": "26.0204",
        "title": "Molecular Biology"
      },
      {
        "cip": "26.0205",
        "title": "Molecular Biochemistry"
      },
      {
        "cip": "26.0401",
        "title": "Cell/Cellular Biology and Histology"
      },
      {
        "cip": "26.0403",
        "title": "Anatomy"
      },
      {
        "cip": "26.0404",
        "title": "Developmental Biology and Embryology"
      },
      {
        "cip": "26.0406",
        "title": "Cell/Cellular and Molecular Biology"
      },
      {
        "cip": "26.0407",
        "title": "Cell Biology and Anatomy"
      },
      {
        "cip": "26.0503",
        "title": "Medical Microbiology and Bacteriology"
      },
      {
        "cip": "26.0504",
        "title": "Virology"
      },
      {
        "cip": "26.0505",
        "title": "Parasitology"
      },
      {
        "cip": "26.0507",
        "title": "Immunology"
      },
      {
        "cip": "26.0508",
        "title": "Microbiology and Immunology"
      },
      {
        "cip": "26.0509",
        "title": "Infectious Disease and Global Health"
      },
      {
        "cip": "26.0806",
        "title": "Human/Medical Genetics"
      },
      {
        "cip": "26.0901",
        "title": "Physiology, General"
      },
      {
        "cip": "26.0902",
        "title": "Molecular Physiology"
      },
      {
        "cip": "26.0903",
        "title": "Cell Physiology"
      },
      {
        "cip": "26.0904",
        "title": "Endocrinology"
      },
      {
        "cip": "26.0905",
        "title": "Reproductive Biology"
      },
      {
        "cip": "26.0907",
        "title": "Cardiovascular Science"
      },
      {
        "cip": "26.0908",
        "title": "Exercise Physiology and Kinesiology"
      },
      {
        "cip": "26.0909",
        "title": "Vision Science/Physiological Optics"
      },
      {
        "cip": "26.0910",
        "title": "Pathology/Experimental Pathology"
      },
      {
        "cip": "26.0911",
        "title": "Oncology and Cancer Biology"
      },
      {
        "cip": "26.0912",
        "title": "Aerospace Physiology and Medicine"
      },
      {
        "cip": "26.0913",
        "title": "Biomechanics"
      },
      {
        "cip": "26.0999",
        "title": "Physiology, Pathology, and Related Sciences, Other"
      },
      {
        "cip": "26.1001",
        "title": "Pharmacology"
      },
      {
        "cip": "26.1002",
        "title": "Molecular Pharmacology"
      },
      {
        "cip": "26.1003",
        "title": "Neuropharmacology"
      },
      {
        "cip": "26.1004",
        "title": "Toxicology"
      },
      {
        "cip": "26.1005",
        "title": "Molecular Toxicology"
      },
      {
        "cip": "26.1006",
        "title": "Environmental Toxicology"
      },
      {
        "cip": "26.1007",
        "title": "Pharmacology and Toxicology"
      },
      {
        "cip": "26.1099",
        "title": "Pharmacology and Toxicology, Other"
      },
      {
        "cip": "26.1102",
        "title": "Biostatistics"
      },
      {
        "cip": "26.1309",
        "title": "Epidemiology"
      },
      {
        "cip": "26.1401",
        "title": "Molecular Medicine"
      },
      {
        "cip": "26.1502",
        "title": "Neuroanatomy"
      },
      {
        "cip": "26.1503",
        "title": "Neurobiology and Anatomy"
      },
      {
        "cip": "26.1504",
        "title": "Neurobiology and Behavior"
      },
      {
        "cip": "26.1599",
        "title": "Neurobiology and Neurosciences, Other"
      },
      {
        "cip": "30.1001",
        "title": "Biopsychology"
      },
      {
        "cip": "30.1101",
        "title": "Gerontology"
      },
      {
        "cip": "42.2709",
        "title": "Psychopharmacology"
      },
      {
        "cip": "45.0205",
        "title": "Forensic Anthropology"
      },
      {
        "cip": "51.1401",
        "title": "Medical Science/Scientist"
      },
      {
        "cip": "51.1402",
        "title": "Clinical and Translational Science"
      },
      {
        "cip": "51.1405",
        "title": "Tropical Medicine"
      },
      {
        "cip": "51.1499",
        "title": "Medical Clinical Sciences/Graduate Medical Studies, Other"
      },
      {
        "cip": "51.2003",
        "title": "Pharmaceutics and Drug Design"
      },
      {
        "cip": "51.2004",
        "title": "Medicinal and Pharmaceutical Chemistry"
      },
      {
        "cip": "51.2005",
        "title": "Natural Products Chemistry and Pharmacognosy"
      },
      {
        "cip": "51.2010",
        "title": "Pharmaceutical Sciences"
      },
      {
        "cip": "51.2202",
        "title": "Environmental Health"
      },
      {
        "cip": "61.0101",
        "title": "Combined Medical Residency/Fellowship Program, General"
      },
      {
        "cip": "61.0102",
        "title": "Diagnostic Radiology/Nuclear Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0103",
        "title": "Emergency Medicine/Anesthesiology Combined Specialty Program"
      },
      {
        "cip": "61.0104",
        "title": "Family Medicine/Emergency Medicine Combined Specialty Program"
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
        "cip": "61.0107",
        "title": "Family Medicine/Psychiatry Combined Specialty Program"
      },
      {
        "cip": "61.0108",
        "title": "Internal Medicine/Anesthesiology Combined Specialty Program"
      },
      {
        "cip": "61.0109",
        "title": "Internal Medicine/Dermatology Combined Specialty Program"
      },
      {
        "cip": "61.0110",
        "title": "Internal Medicine/Emergency Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0111",
        "title": "Internal Medicine/Emergency Medicine/Critical Care Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0112",
        "title": "Internal Medicine/Family Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0113",
        "title": "Internal Medicine/Medical Genetics and Genomics Combined Specialty Program"
      },
      {
        "cip": "61.0114",
        "title": "Internal Medicine/Neurology Combined Specialty Program"
      },
      {
        "cip": "61.0115",
        "title": "Internal Medicine/Pediatrics Combined Specialty Program"
      },
      {
        "cip": "61.0116",
        "title": "Internal Medicine/Preventive Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0117",
        "title": "Internal Medicine/Psychiatry Combined Specialty Program"
      },
      {
        "cip": "61.0118",
        "title": "Medical Genetics and Genomics/Maternal-Fetal Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0119",
        "title": "Pediatrics/Anesthesiology Combined Specialty Program"
      },
      {
        "cip": "61.0120",
        "title": "Pediatrics/Emergency Medicine Combined Specialty Program"
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
        "cip": "61.0123",
        "title": "Pediatrics/Psychology/Child-Adolescent Psychology Combined Specialty Program"
      },
      {
        "cip": "61.0124",
        "title": "Psychiatry/Neurology Combined Specialty Program"
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
        "cip": "61.0202",
        "title": "Critical Care Medicine Fellowship Program"
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
        "cip": "61.0214",
        "title": "Surgery of the Hand Fellowship Program"
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
        "cip": "61.0217",
        "title": "Wilderness Medicine Fellowship Program"
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
        "cip": "61.0499",
        "title": "Anesthesiology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0502",
        "title": "Dermatopathology Fellowship Program"
      },
      {
        "cip": "61.0503",
        "title": "Pediatric Dermatology Fellowship Program"
      },
      {
        "cip": "61.0599",
        "title": "Dermatology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0602",
        "title": "Disaster Medicine Fellowship Program"
      },
      {
        "cip": "61.0603",
        "title": "Emergency Medical Services Fellowship Program"
      },
      {
        "cip": "61.0699",
        "title": "Emergency Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0799",
        "title": "Family Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0804",
        "title": "Cardiovascular Disease Fellowship Program"
      },
      {
        "cip": "61.0805",
        "title": "Clinical Cardiac Electrophysiology Fellowship Program"
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
        "cip": "61.0811",
        "title": "Interventional Cardiology Fellowship Program"
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
        "cip": "61.1099",
        "title": "Neurological Surgery Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1103",
        "title": "Clinical Neurophysiology Fellowship Program"
      },
      {
        "cip": "61.1104",
        "title": "Epilepsy Fellowship Program"
      },
      {
        "cip": "61.1105",
        "title": "Headache Medicine Fellowship Program"
      },
      {
        "cip": "61.1106",
        "title": "Neurodevelopmental Disabilities Fellowship Program"
      },
      {
        "cip": "61.1107",
        "title": "Vascular Neurology Fellowship Program"
      },
      {
        "cip": "61.1199",
        "title": "Neurology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1299",
        "title": "Nuclear Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1302",
        "title": "Gynecologic Oncology Fellowship Program"
      },
      {
        "cip": "61.1303",
        "title": "Maternal and Fetal Medicine Fellowship Program"
      },
      {
        "cip": "61.1304",
        "title": "Reproductive Endocrinology/Infertility Fellowship Program"
      },
      {
        "cip": "61.1399",
        "title": "Obstetrics and Gynecology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1499",
        "title": "Ophthalmology Residency/Fellowship Programs, Other"
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
        "cip": "61.1504",
        "title": "Orthopedic Surgery of the Spine Fellowship Program"
      },
      {
        "cip": "61.1505",
        "title": "Pediatric Orthopedics Fellowship Program"
      },
      {
        "cip": "61.1599",
        "title": "Orthopedic Surgery Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1699",
        "title": "Osteopathic Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1702",
        "title": "Neurotology Fellowship Program"
      },
      {
        "cip": "61.1703",
        "title": "Pediatric Otolaryngology Fellowship Program"
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
        "cip": "61.1805",
        "title": "Chemical Pathology Fellowship Program"
      },
      {
        "cip": "61.1806",
        "title": "Cytopathology Fellowship Program"
      },
      {
        "cip": "61.1807",
        "title": "Forensic Pathology Fellowship Program"
      },
      {
        "cip": "61.1808",
        "title": "Hematological Pathology Fellowship Program"
      },
      {
        "cip": "61.1809",
        "title": "Immunopathology Fellowship Program"
      },
      {
        "cip": "61.1810",
        "title": "Laboratory Medicine Fellowship Program"
      },
      {
        "cip": "61.1811",
        "title": "Medical Microbiology Fellowship Program"
      },
      {
        "cip": "61.1812",
        "title": "Molecular Genetic Pathology Fellowship Program"
      },
      {
        "cip": "61.1813",
        "title": "Neuropathology Fellowship Program"
      },
      {
        "cip": "61.1814",
        "title": "Pediatric Pathology Fellowship Program"
      },
      {
        "cip": "61.1815",
        "title": "Radioisotopic Pathology Fellowship Program"
      },
      {
        "cip": "61.1899",
        "title": "Pathology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1902",
        "title": "Adolescent Medicine Fellowship Program"
      },
      {
        "cip": "61.1903",
        "title": "Child Abuse Pediatrics Fellowship Program"
      },
      {
        "cip": "61.1904",
        "title": "Developmental-Behavioral Pediatrics Fellowship Program"
      },
      {
        "cip": "61.1905",
        "title": "Neonatal-Perinatal Medicine Fellowship Program"
      },
      {
        "cip": "61.1906",
        "title": "Pediatric Cardiology Fellowship Program"
      },
      {
        "cip": "61.1907",
        "title": "Pediatric Critical Care Medicine Fellowship Program"
      },
      {
        "cip": "61.1908",
        "title": "Pediatric Emergency Medicine Fellowship Program"
      },
      {
        "cip": "61.1909",
        "title": "Pediatric Endocrinology Fellowship Program"
      },
      {
        "cip": "61.1910",
        "title": "Pediatric Gastroenterology Fellowship Program"
      },
      {
        "cip": "61.1911",
        "title": "Pediatric Hematology-Oncology Fellowship Program"
      },
      {
        "cip": "61.1912",
        "title": "Pediatric Infectious Diseases Fellowship Program"
      },
      {
        "cip": "61.1913",
        "title": "Pediatric Nephrology Fellowship Program"
      },
      {
        "cip": "61.1914",
        "title": "Pediatric Pulmonology Fellowship Program"
      },
      {
        "cip": "61.1915",
        "title": "Pediatric Rheumatology Fellowship Program"
      },
      {
        "cip": "61.1917",
        "title": "Pediatric Transplant Hepatology Fellowship Program"
      },
      {
        "cip": "61.1999",
        "title": "Pediatrics Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2002",
        "title": "Spinal Cord Injury Medicine Fellowship Program"
      },
      {
        "cip": "61.2003",
        "title": "Pediatric Rehabilitation Medicine Fellowship Program"
      },
      {
        "cip": "61.2099",
        "title": "Physical Medicine and Rehabilitation Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2103",
        "title": "Plastic Surgery Within the Head and Neck Fellowship Program"
      },
      {
        "cip": "61.2199",
        "title": "Plastic Surgery Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2299",
        "title": "Podiatric Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2399",
        "title": "Preventive Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2402",
        "title": "Addiction Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2403",
        "title": "Child and Adolescent Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2404",
        "title": "Consultation-Liaison Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2405",
        "title": "Forensic Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2406",
        "title": "Geriatric Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2499",
        "title": "Psychiatry Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2599",
        "title": "Radiation Oncology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2603",
        "title": "Abdominal Radiology Fellowship Program"
      },
      {
        "cip": "61.2606",
        "title": "Musculoskeletal Radiology Fellowship Program"
      },
      {
        "cip": "61.2607",
        "title": "Neuroradiology Fellowship Program"
      },
      {
        "cip": "61.2608",
        "title": "Nuclear Radiology Fellowship Program"
      },
      {
        "cip": "61.2609",
        "title": "Pediatric Radiology Fellowship Program"
      },
      {
        "cip": "61.2612",
        "title": "Vascular and Interventional Radiology Fellowship Program"
      },
      {
        "cip": "61.2699",
        "title": "Radiology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2703",
        "title": "Complex General Surgical Oncology Fellowship Program"
      },
      {
        "cip": "61.2704",
        "title": "Congenital Cardiac Surgery Fellowship Program"
      },
      {
        "cip": "61.2705",
        "title": "Pediatric Surgery Fellowship Program"
      },
      {
        "cip": "61.2706",
        "title": "Surgical Critical Care Fellowship Program"
      },
      {
        "cip": "61.2707",
        "title": "Thoracic Surgery Fellowship Program"
      },
      {
        "cip": "61.2708",
        "title": "Vascular Surgery Fellowship Program"
      },
      {
        "cip": "61.2799",
        "title": "Surgery Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2802",
        "title": "Pediatric Urology Fellowship Program"
      },
      {
        "cip": "61.2899",
        "title": "Urology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.9999",
        "title": "Medical Residency/Fellowship Programs, Other"
      }
    ]
  }
};
