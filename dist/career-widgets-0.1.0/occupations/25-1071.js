// 25-1071 Health Specialties Teachers, Postsecondary
export default {
  "code": "25-1071",
  "about": "Health professors teach students in fields like medicine, pharmacy, dentistry, physical therapy, or public health.",
  "duties": [
    "Lecture on the body, diseases, drugs, or therapies",
    "Show hands-on skills for patient care or lab testing",
    "Watch students practice in labs and clinics",
    "Write and grade exams for future health workers",
    "Study new treatments or health problems"
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
    "21-1091",
    "25-1042",
    "25-1072",
    "25-1193",
    "29-1141"
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
        "cip": "01.8301",
        "title": "Veterinary/Animal Health Technology/Technician and Veterinary Assistant"
      },
      {
        "cip": "13.1327",
        "title": "Health Occupations Teacher Education"
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
        "cip": "26.0503",
        "title": "Medical Microbiology and Bacteriology"
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
        "cip": "26.1311",
        "title": "Epidemiology and Biostatistics"
      },
      {
        "cip": "30.1101",
        "title": "Gerontology"
      },
      {
        "cip": "30.1901",
        "title": "Nutrition Sciences"
      },
      {
        "cip": "42.2709",
        "title": "Psychopharmacology"
      },
      {
        "cip": "44.0503",
        "title": "Health Policy Analysis"
      },
      {
        "cip": "51.0101",
        "title": "Chiropractic"
      },
      {
        "cip": "51.0201",
        "title": "Communication Sciences and Disorders, General"
      },
      {
        "cip": "51.0202",
        "title": "Audiology/Audiologist"
      },
      {
        "cip": "51.0203",
        "title": "Speech-Language Pathology/Pathologist"
      },
      {
        "cip": "51.0204",
        "title": "Audiology/Audiologist and Speech-Language Pathology/Pathologist"
      },
      {
        "cip": "51.0299",
        "title": "Communication Disorders Sciences and Services, Other"
      },
      {
        "cip": "51.0401",
        "title": "Dentistry"
      },
      {
        "cip": "51.0501",
        "title": "Dental Clinical Sciences, General"
      },
      {
        "cip": "51.0502",
        "title": "Advanced General Dentistry"
      },
      {
        "cip": "51.0504",
        "title": "Dental Public Health and Education"
      },
      {
        "cip": "51.0505",
        "title": "Dental Materials"
      },
      {
        "cip": "51.0506",
        "title": "Endodontics/Endodontology"
      },
      {
        "cip": "51.0507",
        "title": "Oral/Maxillofacial Surgery"
      },
      {
        "cip": "51.0508",
        "title": "Orthodontics/Orthodontology"
      },
      {
        "cip": "51.0509",
        "title": "Pediatric Dentistry/Pedodontics"
      },
      {
        "cip": "51.0510",
        "title": "Periodontics/Periodontology"
      },
      {
        "cip": "51.0511",
        "title": "Prosthodontics/Prosthodontology"
      },
      {
        "cip": "51.0512",
        "title": "Digital Dentistry"
      },
      {
        "cip": "51.0513",
        "title": "Geriatric Dentistry"
      },
      {
        "cip": "51.0514",
        "title": "Implantology/Implant Dentistry"
      },
      {
        "cip": "51.0599",
        "title": "Advanced/Graduate Dentistry and Oral Sciences, Other"
      },
      {
        "cip": "51.0601",
        "title": "Dental Assisting/Assistant"
      },
      {
        "cip": "51.0602",
        "title": "Dental Hygiene/Hygienist"
      },
      {
        "cip": "51.0603",
        "title": "Dental Laboratory Technology/Technician"
      },
      {
        "cip": "51.0801",
        "title": "Medical/Clinical Assistant"
      },
      {
        "cip": "51.0802",
        "title": "Clinical/Medical Laboratory Assistant"
      },
      {
        "cip": "51.0803",
        "title": "Occupational Therapist Assistant"
      },
      {
        "cip": "51.0805",
        "title": "Pharmacy Technician/Assistant"
      },
      {
        "cip": "51.0901",
        "title": "Cardiovascular Technology/Technologist"
      },
      {
        "cip": "51.0902",
        "title": "Electrocardiograph Technology/Technician"
      },
      {
        "cip": "51.0903",
        "title": "Electroneurodiagnostic/Electroencephalographic Technology/Technologist"
      },
      {
        "cip": "51.0904",
        "title": "Emergency Medical Technology/Technician (EMT Paramedic)"
      },
      {
        "cip": "51.0905",
        "title": "Nuclear Medical Technology/Technologist"
      },
      {
        "cip": "51.0906",
        "title": "Perfusion Technology/Perfusionist"
      },
      {
        "cip": "51.0907",
        "title": "Medical Radiologic Technology/Science - Radiation Therapist"
      },
      {
        "cip": "51.0908",
        "title": "Respiratory Care Therapy/Therapist"
      },
      {
        "cip": "51.0909",
        "title": "Surgical Technology/Technologist"
      },
      {
        "cip": "51.0910",
        "title": "Diagnostic Medical Sonography/Sonographer and Ultrasound Technician"
      },
      {
        "cip": "51.0911",
        "title": "Radiologic Technology/Science - Radiographer"
      },
      {
        "cip": "51.0912",
        "title": "Physician Assistant"
      },
      {
        "cip": "51.0913",
        "title": "Athletic Training/Trainer"
      },
      {
        "cip": "51.0914",
        "title": "Gene/Genetic Therapy"
      },
      {
        "cip": "51.0915",
        "title": "Cardiopulmonary Technology/Technologist"
      },
      {
        "cip": "51.0916",
        "title": "Radiation Protection/Health Physics Technician"
      },
      {
        "cip": "51.0917",
        "title": "Polysomnography"
      },
      {
        "cip": "51.0919",
        "title": "Mammography Technology/Technician"
      },
      {
        "cip": "51.0920",
        "title": "Magnetic Resonance Imaging (MRI) Technology/Technician"
      },
      {
        "cip": "51.0921",
        "title": "Hyperbaric Medicine Technology/Technician"
      },
      {
        "cip": "51.0922",
        "title": "Intraoperative Neuromonitoring Technology/Technician"
      },
      {
        "cip": "51.0923",
        "title": "Orthopedic Technology/Technician"
      },
      {
        "cip": "51.0999",
        "title": "Allied Health Diagnostic, Intervention, and Treatment Professions, Other"
      },
      {
        "cip": "51.1001",
        "title": "Blood Bank Technology Specialist"
      },
      {
        "cip": "51.1002",
        "title": "Cytotechnology/Cytotechnologist"
      },
      {
        "cip": "51.1003",
        "title": "Hematology Technology/Technician"
      },
      {
        "cip": "51.1004",
        "title": "Clinical/Medical Laboratory Technician"
      },
      {
        "cip": "51.1005",
        "title": "Clinical Laboratory Science/Medical Technology/Technologist"
      },
      {
        "cip": "51.1006",
        "title": "Ophthalmic Laboratory Technology/Technician"
      },
      {
        "cip": "51.1007",
        "title": "Histologic Technology/Histotechnologist"
      },
      {
        "cip": "51.1008",
        "title": "Histologic Technician"
      },
      {
        "cip": "51.1009",
        "title": "Phlebotomy Technician/Phlebotomist"
      },
      {
        "cip": "51.1010",
        "title": "Cytogenetics/Genetics/Clinical Genetics Technology/Technologist"
      },
      {
        "cip": "51.1011",
        "title": "Renal/Dialysis Technologist/Technician"
      },
      {
        "cip": "51.1012",
        "title": "Sterile Processing Technology/Technician"
      },
      {
        "cip": "51.1099",
        "title": "Clinical/Medical Laboratory Science and Allied Professions, Other"
      },
      {
        "cip": "51.1405",
        "title": "Tropical Medicine"
      },
      {
        "cip": "51.1501",
        "title": "Substance Abuse/Addiction Counseling"
      },
      {
        "cip": "51.2001",
        "title": "Pharmacy"
      },
      {
        "cip": "51.2002",
        "title": "Pharmacy Administration and Pharmacy Policy and Regulatory Affairs"
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
        "cip": "51.2006",
        "title": "Clinical and Industrial Drug Development"
      },
      {
        "cip": "51.2007",
        "title": "Pharmacoeconomics/Pharmaceutical Economics"
      },
      {
        "cip": "51.2008",
        "title": "Clinical, Hospital, and Managed Care Pharmacy"
      },
      {
        "cip": "51.2009",
        "title": "Industrial and Physical Pharmacy and Cosmetic Sciences"
      },
      {
        "cip": "51.2010",
        "title": "Pharmaceutical Sciences"
      },
      {
        "cip": "51.2011",
        "title": "Pharmaceutical Marketing and Management"
      },
      {
        "cip": "51.2099",
        "title": "Pharmacy, Pharmaceutical Sciences, and Administration, Other"
      },
      {
        "cip": "51.2201",
        "title": "Public Health, General"
      },
      {
        "cip": "51.2202",
        "title": "Environmental Health"
      },
      {
        "cip": "51.2205",
        "title": "Health/Medical Physics"
      },
      {
        "cip": "51.2206",
        "title": "Occupational Health and Industrial Hygiene"
      },
      {
        "cip": "51.2207",
        "title": "Public Health Education and Promotion"
      },
      {
        "cip": "51.2208",
        "title": "Community Health and Preventive Medicine"
      },
      {
        "cip": "51.2209",
        "title": "Maternal and Child Health"
      },
      {
        "cip": "51.2212",
        "title": "Behavioral Aspects of Health"
      },
      {
        "cip": "51.2213",
        "title": "Patient Safety and Healthcare Quality"
      },
      {
        "cip": "51.2214",
        "title": "Public Health Genetics"
      },
      {
        "cip": "51.2299",
        "title": "Public Health, Other"
      },
      {
        "cip": "51.2300",
        "title": "Rehabilitation and Therapeutic Professions, General"
      },
      {
        "cip": "51.2301",
        "title": "Art Therapy/Therapist"
      },
      {
        "cip": "51.2302",
        "title": "Dance Therapy/Therapist"
      },
      {
        "cip": "51.2305",
        "title": "Music Therapy/Therapist"
      },
      {
        "cip": "51.2306",
        "title": "Occupational Therapy/Therapist"
      },
      {
        "cip": "51.2307",
        "title": "Orthotist/Prosthetist"
      },
      {
        "cip": "51.2308",
        "title": "Physical Therapy/Therapist"
      },
      {
        "cip": "51.2309",
        "title": "Therapeutic Recreation/Recreational Therapy"
      },
      {
        "cip": "51.2310",
        "title": "Vocational Rehabilitation Counseling/Counselor"
      },
      {
        "cip": "51.2313",
        "title": "Animal-Assisted Therapy"
      },
      {
        "cip": "51.2314",
        "title": "Rehabilitation Science"
      },
      {
        "cip": "51.2315",
        "title": "Drama Therapy/Therapist"
      },
      {
        "cip": "51.2316",
        "title": "Horticulture Therapy/Therapist"
      },
      {
        "cip": "51.2317",
        "title": "Play Therapy/Therapist"
      },
      {
        "cip": "51.2399",
        "title": "Rehabilitation and Therapeutic Professions, Other"
      },
      {
        "cip": "51.3202",
        "title": "Health Professions Education"
      },
      {
        "cip": "51.3501",
        "title": "Massage Therapy/Therapeutic Massage"
      },
      {
        "cip": "51.3502",
        "title": "Asian Bodywork Therapy"
      },
      {
        "cip": "51.3503",
        "title": "Somatic Bodywork"
      },
      {
        "cip": "51.3599",
        "title": "Somatic Bodywork and Related Therapeutic Services, Other"
      },
      {
        "cip": "51.3603",
        "title": "Hypnotherapy/Hypnotherapist"
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
        "cip": "61.0204",
        "title": "Health Policy Fellowship Program"
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
        "cip": "61.0207",
        "title": "Medical Education Fellowship Program"
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
        "cip": "61.0211",
        "title": "Simulation Fellowship Program"
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
        "cip": "61.0401",
        "title": "Anesthesiology Residency Program"
      },
      {
        "cip": "61.0499",
        "title": "Anesthesiology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0501",
        "title": "Dermatology Residency Program"
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
        "cip": "61.0601",
        "title": "Emergency Medicine Residency Program"
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
        "cip": "61.0701",
        "title": "Family Medicine Residency Program"
      },
      {
        "cip": "61.0799",
        "title": "Family Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0801",
        "title": "Internal Medicine Residency Program"
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
        "cip": "61.1001",
        "title": "Neurological Surgery Residency Program"
      },
      {
        "cip": "61.1099",
        "title": "Neurological Surgery Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1101",
        "title": "Neurology Residency Program"
      },
      {
        "cip": "61.1102",
        "title": "Child Neurology Residency Program"
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
        "cip": "61.1201",
        "title": "Nuclear Medicine Residency Program"
      },
      {
        "cip": "61.1299",
        "title": "Nuclear Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1301",
        "title": "Obstetrics and Gynecology Residency Program"
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
        "cip": "61.1401",
        "title": "Ophthalmology Residency Program"
      },
      {
        "cip": "61.1499",
        "title": "Ophthalmology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1501",
        "title": "Orthopedic Surgery Residency Program"
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
        "cip": "61.1703",
        "title": "Pediatric Otolaryngology Fellowship Program"
      },
      {
        "cip": "61.1799",
        "title": "Otolaryngology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1801",
        "title": "Combined Anatomic and Clinical Pathology Residency Program"
      },
      {
        "cip": "61.1802",
        "title": "Anatomic Pathology Residency Program"
      },
      {
        "cip": "61.1803",
        "title": "Clinical Pathology Residency Program"
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
        "cip": "61.1901",
        "title": "Pediatrics Residency Program"
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
        "cip": "61.2001",
        "title": "Physical Medicine and Rehabilitation Residency Program"
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
        "cip": "61.2101",
        "title": "Plastic Surgery Residency Program"
      },
      {
        "cip": "61.2102",
        "title": "Integrated Plastic Surgery Residency Program"
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
        "cip": "61.2201",
        "title": "Podiatric Medicine and Surgery Residency Program"
      },
      {
        "cip": "61.2299",
        "title": "Podiatric Medicine Residency/Fellowship Programs, Other"
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
        "cip": "61.2401",
        "title": "Psychiatry Residency Program"
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
        "cip": "61.2501",
        "title": "Radiation Oncology Residency Program"
      },
      {
        "cip": "61.2599",
        "title": "Radiation Oncology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2601",
        "title": "Diagnostic Radiology Residency Program"
      },
      {
        "cip": "61.2602",
        "title": "Integrated Interventional Radiology Residency Program"
      },
      {
        "cip": "61.2603",
        "title": "Abdominal Radiology Fellowship Program"
      },
      {
        "cip": "61.2604",
        "title": "Diagnostic Radiologic Physics Residency Program"
      },
      {
        "cip": "61.2605",
        "title": "Medical Nuclear Physics Residency Program"
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
        "cip": "61.2610",
        "title": "Radiologic Physics Residency Program"
      },
      {
        "cip": "61.2611",
        "title": "Therapeutic Radiologic Physics Residency Program"
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
        "cip": "61.2701",
        "title": "General Surgery Residency Program"
      },
      {
        "cip": "61.2702",
        "title": "Colon and Rectal Surgery Residency Program"
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
        "cip": "61.2801",
        "title": "Urology Residency Program"
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
