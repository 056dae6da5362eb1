// 29-1217 Neurologists
export default {
  "code": "29-1217",
  "about": "Neurologists are doctors who treat problems of the brain, nerves, and spinal cord.",
  "duties": [
    "Test reflexes, balance, eye movement, and memory",
    "Ask about headaches, seizures, and numbness",
    "Study brain scans and tests of nerves and muscles",
    "Treat stroke, epilepsy, migraine, and Parkinson’s disease",
    "Adjust medicines and watch how they affect thinking and mood",
    "Talk with families about what a diagnosis means"
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
    "29-1216",
    "29-1221",
    "29-1242",
    "29-1243"
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
        "cip": "61.0114",
        "title": "Internal Medicine/Neurology Combined Specialty Program"
      },
      {
        "cip": "61.0124",
        "title": "Psychiatry/Neurology Combined Specialty Program"
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
      }
    ]
  }
};
