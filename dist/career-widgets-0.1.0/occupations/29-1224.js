// 29-1224 Radiologists
export default {
  "code": "29-1224",
  "about": "Radiologists are doctors who use X-rays, scans, and other pictures of the body to find and treat disease.",
  "duties": [
    "Look through X-rays, CT scans, and MRIs for signs of disease",
    "Dictate a report of what the images show",
    "Call doctors right away about urgent findings",
    "Guide needles and tubes with the help of live images",
    "Tell other doctors which scan would show a problem best"
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
    "29-1222",
    "29-1242",
    "29-1243",
    "29-2034"
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
        "cip": "61.0102",
        "title": "Diagnostic Radiology/Nuclear Medicine Combined Specialty Program"
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
      }
    ]
  }
};
