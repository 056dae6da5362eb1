// 29-1171 Nurse Practitioners
export default {
  "code": "29-1171",
  "about": "Nurse practitioners examine patients, treat illness, and prescribe medicine, often as a person’s main source of care.",
  "duties": [
    "Examine patients and listen to their concerns",
    "Prescribe medicine and explain how to take it",
    "Care for people with infections, sprains, rashes, and flu",
    "Order tests and explain what they show",
    "Keep long-term problems like diabetes and high blood pressure under control",
    "Give advice on staying well"
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
    "lessThanHighSchool": 0.4,
    "highSchool": 0.9,
    "someCollege": 0.5,
    "associate": 0.4,
    "bachelor": 8.1,
    "master": 71,
    "doctoral": 18.6,
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
    "29-1141",
    "29-1161",
    "29-1214",
    "29-1215",
    "29-1216"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.3802",
        "title": "Nursing Administration"
      },
      {
        "cip": "51.3803",
        "title": "Adult Health Nurse/Nursing"
      },
      {
        "cip": "51.3805",
        "title": "Family Practice Nurse/Nursing"
      },
      {
        "cip": "51.3806",
        "title": "Maternal/Child Health and Neonatal Nurse/Nursing"
      },
      {
        "cip": "51.3808",
        "title": "Nursing Science"
      },
      {
        "cip": "51.3809",
        "title": "Pediatric Nurse/Nursing"
      },
      {
        "cip": "51.3810",
        "title": "Psychiatric/Mental Health Nurse/Nursing"
      },
      {
        "cip": "51.3811",
        "title": "Public Health/Community Nurse/Nursing"
      },
      {
        "cip": "51.3812",
        "title": "Perioperative/Operating Room and Surgical Nurse/Nursing"
      },
      {
        "cip": "51.3813",
        "title": "Clinical Nurse Specialist"
      },
      {
        "cip": "51.3814",
        "title": "Critical Care Nursing"
      },
      {
        "cip": "51.3815",
        "title": "Occupational and Environmental Health Nursing"
      },
      {
        "cip": "51.3816",
        "title": "Emergency Room/Trauma Nursing"
      },
      {
        "cip": "51.3818",
        "title": "Nursing Practice"
      },
      {
        "cip": "51.3819",
        "title": "Palliative Care Nursing"
      },
      {
        "cip": "51.3820",
        "title": "Clinical Nurse Leader"
      },
      {
        "cip": "51.3821",
        "title": "Geriatric Nurse/Nursing"
      },
      {
        "cip": "51.3822",
        "title": "Women's Health Nurse/Nursing"
      },
      {
        "cip": "51.3824",
        "title": "Forensic Nursing"
      },
      {
        "cip": "51.3899",
        "title": "Registered Nursing, Nursing Administration, Nursing Research and Clinical Nursing, Other"
      },
      {
        "cip": "60.0701",
        "title": "Nurse Practitioner Residency/Fellowship Program, General"
      },
      {
        "cip": "60.0702",
        "title": "Combined Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0703",
        "title": "Acute Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0704",
        "title": "Adult/Gerontology Acute Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0705",
        "title": "Adult/Gerontology Critical Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0706",
        "title": "Cardiology/Cardiovascular Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0707",
        "title": "Clinical Informatics Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0708",
        "title": "Dermatology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0709",
        "title": "Developmental and Behavioral Pediatrics Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0710",
        "title": "Diabetes Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0711",
        "title": "Emergency Medicine Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0712",
        "title": "Endocrinology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0713",
        "title": "Family Medicine Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0714",
        "title": "Gastroenterology and Hepatology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0715",
        "title": "Gastroenterology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0716",
        "title": "Genetics Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0717",
        "title": "Gerontology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0718",
        "title": "Global Health Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0719",
        "title": "Hematology-Oncology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0720",
        "title": "Hepatology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0721",
        "title": "Home-Based Primary Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0722",
        "title": "Hospice and Palliative Medicine Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0723",
        "title": "Hospital Medicine Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0724",
        "title": "Infectious Diseases Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0725",
        "title": "Neonatal Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0726",
        "title": "Nephrology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0727",
        "title": "Neurology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0728",
        "title": "Neuroscience Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0729",
        "title": "Obstetrics and Gynecology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0730",
        "title": "Occupational Health Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0731",
        "title": "Orthopedic Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0732",
        "title": "Orthopedic Surgery Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0733",
        "title": "Pain Management Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0734",
        "title": "Palliative Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0735",
        "title": "Pediatric Hematology-Oncology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0736",
        "title": "Pediatric Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0737",
        "title": "Pediatric Rehabilitation Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0738",
        "title": "Psychiatric/Mental Health Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0739",
        "title": "Public/Community Health Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0740",
        "title": "Pulmonary Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0741",
        "title": "Rheumatology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0742",
        "title": "Rural Health Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0743",
        "title": "Sleep Medicine Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0744",
        "title": "Surgical and Critical Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0745",
        "title": "Surgical Wound and Reconstruction Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0746",
        "title": "Transplantation Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0747",
        "title": "Trauma and Critical Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0748",
        "title": "Urgent Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0749",
        "title": "Urology Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0750",
        "title": "Women's Health Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0751",
        "title": "Wound Care Nurse Practitioner Residency/Fellowship Program"
      },
      {
        "cip": "60.0799",
        "title": "Nurse Practitioner Residency/Fellowship Program, Other"
      }
    ]
  }
};
