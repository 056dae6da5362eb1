// 29-2099 Health Technologists and Technicians, All Other
export default {
  "code": "29-2099",
  "about": "These health technicians have jobs with no group of their own, such as testing brain waves or guiding patients to care.",
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
    "lessThanHighSchool": 2.5,
    "highSchool": 19.3,
    "someCollege": 28.7,
    "associate": 18.1,
    "bachelor": 20.3,
    "master": 7.6,
    "doctoral": 3.5,
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
        "cip": "51.0812",
        "title": "Respiratory Therapy Technician/Assistant"
      },
      {
        "cip": "51.0814",
        "title": "Radiologist Assistant"
      },
      {
        "cip": "51.0903",
        "title": "Electroneurodiagnostic/Electroencephalographic Technology/Technologist"
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
        "cip": "51.1011",
        "title": "Renal/Dialysis Technologist/Technician"
      }
    ]
  }
};
