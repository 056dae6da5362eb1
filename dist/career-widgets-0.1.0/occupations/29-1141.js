// 29-1141 Registered Nurses
export default {
  "code": "29-1141",
  "about": "Registered nurses care for sick and injured people and keep track of their health in hospitals, clinics, schools, and homes.",
  "duties": [
    "Check blood pressure, pulse, and breathing, and note changes",
    "Give medicines and watch how patients react",
    "Clean wounds, change bandages, and start IVs",
    "Talk with doctors and the rest of the team about each patient",
    "Explain to patients and families what comes next and how to heal at home",
    "Keep each patient’s chart up to date"
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
    "lessThanHighSchool": 0.5,
    "highSchool": 1.2,
    "someCollege": 3.9,
    "associate": 25.6,
    "bachelor": 54.4,
    "master": 11.8,
    "doctoral": 2.7,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-1071",
    "29-1151",
    "29-1161",
    "29-1171",
    "29-2061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.3801",
        "title": "Registered Nursing/Registered Nurse"
      },
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
      }
    ]
  }
};
