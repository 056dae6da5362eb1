// 29-1029 Dentists, All Other Specialists
export default {
  "code": "29-1029",
  "about": "These dentists work in specialties that have no group of their own, such as gum disease or root canal treatment.",
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
    "master": 3.3,
    "doctoral": 96.7,
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
        "cip": "51.0501",
        "title": "Dental Clinical Sciences, General"
      },
      {
        "cip": "51.0503",
        "title": "Oral Biology and Oral and Maxillofacial Pathology"
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
        "cip": "51.0510",
        "title": "Periodontics/Periodontology"
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
        "cip": "51.1404",
        "title": "Temporomandibular Disorders and Orofacial Pain"
      },
      {
        "cip": "60.0102",
        "title": "Dental Public Health Residency Program"
      },
      {
        "cip": "60.0103",
        "title": "Endodontics Residency Program"
      },
      {
        "cip": "60.0104",
        "title": "Oral and Maxillofacial Pathology Residency Program"
      },
      {
        "cip": "60.0106",
        "title": "Pediatric Dentistry Residency Program"
      },
      {
        "cip": "60.0107",
        "title": "Periodontology Residency Program"
      },
      {
        "cip": "60.0109",
        "title": "Oral and Maxillofacial Radiology Residency Program"
      },
      {
        "cip": "60.0199",
        "title": "Dental Residency/Fellowship Program, Other"
      }
    ]
  }
};
