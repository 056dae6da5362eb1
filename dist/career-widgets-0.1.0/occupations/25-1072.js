// 25-1072 Nursing Instructors and Teachers, Postsecondary
export default {
  "code": "25-1072",
  "about": "Nursing instructors teach future nurses to care for patients, both in the classroom and at the bedside.",
  "duties": [
    "Teach nursing students about illnesses, medicines, and patient safety",
    "Show how to give shots and change dressings",
    "Oversee students as they care for hospital patients",
    "Grade tests, care plans, and skills checks",
    "Coach students who struggle with clinical work"
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
    "15-1211",
    "21-1091",
    "25-1071",
    "29-1141",
    "29-1171"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.3203",
        "title": "Nursing Education"
      },
      {
        "cip": "51.3801",
        "title": "Registered Nursing/Registered Nurse"
      },
      {
        "cip": "51.3803",
        "title": "Adult Health Nurse/Nursing"
      },
      {
        "cip": "51.3804",
        "title": "Nurse Anesthetist"
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
        "cip": "51.3807",
        "title": "Nurse Midwife/Nursing Midwifery"
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
