// 29-1071 Physician Assistants
export default {
  "code": "29-1071",
  "about": "Physician assistants examine patients, find out what is wrong, and treat them as part of a doctor’s team.",
  "duties": [
    "Ask patients about their symptoms and examine them",
    "Order X-rays and blood tests and read the results",
    "Decide on a treatment and prescribe medicine",
    "Stitch cuts, give shots, and set broken bones",
    "Explain a condition and its treatment to the patient",
    "Help surgeons during operations"
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
    "lessThanHighSchool": 1,
    "highSchool": 2.5,
    "someCollege": 1.8,
    "associate": 1.6,
    "bachelor": 17.2,
    "master": 61.5,
    "doctoral": 14.5,
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
    "29-1171",
    "29-1212",
    "29-1214",
    "29-1215",
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
        "cip": "51.0912",
        "title": "Physician Assistant"
      },
      {
        "cip": "60.0901",
        "title": "Physician Assistant Residency/Fellowship Program, General"
      },
      {
        "cip": "60.0902",
        "title": "Combined Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0903",
        "title": "Acute Care Medicine Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0904",
        "title": "Acute Care Surgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0905",
        "title": "Cardiology Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0906",
        "title": "Cardiothoracic Surgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0907",
        "title": "Critical Care Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0908",
        "title": "Critical Care and Trauma Surgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0909",
        "title": "Emergency Medicine Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0910",
        "title": "ENT Surgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0911",
        "title": "Family Medicine Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0912",
        "title": "Geriatrics Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0913",
        "title": "Hematology-Oncology Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0914",
        "title": "Hepatobiliary Surgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0915",
        "title": "Hospitalist Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0916",
        "title": "Neurosurgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0917",
        "title": "Orthopedic Surgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0918",
        "title": "Pediatric Surgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0919",
        "title": "Transplant Surgery Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0920",
        "title": "Urology Physician Assistant Residency/Fellowship Program"
      },
      {
        "cip": "60.0999",
        "title": "Physician Assistant Residency/Fellowship Program, Other"
      }
    ]
  }
};
