// 29-1222 Physicians, Pathologists
export default {
  "code": "29-1222",
  "about": "Pathologists are doctors who study tissue, blood, and other samples to find out what disease a person has or had.",
  "duties": [
    "Look at tissue under a microscope for cancer and other disease",
    "Write a report that tells the treating doctor what was found",
    "Answer surgeons’ questions while an operation is still going on",
    "Check odd or unclear lab results",
    "Examine bodies to learn why someone died"
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
    "29-1212",
    "29-1224",
    "29-1229",
    "29-1243",
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
        "cip": "51.1201",
        "title": "Medicine"
      },
      {
        "cip": "51.1202",
        "title": "Osteopathic Medicine/Osteopathy"
      },
      {
        "cip": "61.0208",
        "title": "Medical Toxicology Fellowship Program"
      },
      {
        "cip": "61.0502",
        "title": "Dermatopathology Fellowship Program"
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
      }
    ]
  }
};
