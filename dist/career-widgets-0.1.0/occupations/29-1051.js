// 29-1051 Pharmacists
export default {
  "code": "29-1051",
  "about": "Pharmacists fill prescriptions, check that medicines are safe to take together, and tell people how to use them.",
  "duties": [
    "Check every prescription for the right drug and dose",
    "Explain to customers how to take a medicine and what to watch for",
    "Look for drugs that should not be mixed",
    "Call doctors about unclear or risky prescriptions",
    "Give flu shots and other vaccines",
    "Answer questions about cold, pain, and allergy products"
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
    "someCollege": 0.6,
    "associate": 0.8,
    "bachelor": 22.2,
    "master": 5.3,
    "doctoral": 71,
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
    "29-1071",
    "29-1171",
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
        "cip": "51.2001",
        "title": "Pharmacy"
      },
      {
        "cip": "51.2008",
        "title": "Clinical, Hospital, and Managed Care Pharmacy"
      },
      {
        "cip": "60.0801",
        "title": "Pharmacy Residency/Fellowship Program, General"
      },
      {
        "cip": "60.0802",
        "title": "Combined Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0803",
        "title": "Ambulatory Care Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0804",
        "title": "Cardiology Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0805",
        "title": "Clinical Pharmacogenomics Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0806",
        "title": "Community/Community-Based Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0807",
        "title": "Corporate Pharmacy Leadership Residency/Fellowship Program"
      },
      {
        "cip": "60.0808",
        "title": "Critical Care Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0809",
        "title": "Drug Information Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0810",
        "title": "Emergency Medicine Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0811",
        "title": "Family Medicine Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0812",
        "title": "Geriatric Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0813",
        "title": "Health System Medication Management Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0814",
        "title": "Health System Pharmacy Administration and Leadership Residency/Fellowship Program"
      },
      {
        "cip": "60.0815",
        "title": "Infectious Diseases Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0816",
        "title": "Internal Medicine Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0817",
        "title": "Investigational Drugs and Research Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0818",
        "title": "Managed Care Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0819",
        "title": "Medication Systems and Operations Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0820",
        "title": "Medication-Use Safety Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0821",
        "title": "Neonatal Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0822",
        "title": "Nephrology Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0823",
        "title": "Neurology Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0824",
        "title": "Nuclear Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0825",
        "title": "Nutrition Support Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0826",
        "title": "Oncology Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0827",
        "title": "Palliative Care/Pain Management Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0828",
        "title": "Pediatric Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0829",
        "title": "Pharmacotherapy Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0830",
        "title": "Pharmacy Informatics Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0831",
        "title": "Psychiatric Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0832",
        "title": "Transplantation Pharmacy Residency/Fellowship Program"
      },
      {
        "cip": "60.0899",
        "title": "Pharmacy Residency Programs, Other"
      }
    ]
  }
};
