// 29-1223 Psychiatrists
export default {
  "code": "29-1223",
  "about": "Psychiatrists are doctors who treat mental illness with talk, medicine, and other care.",
  "duties": [
    "Talk with patients about their thoughts, mood, and daily life",
    "Prescribe medicine for depression, anxiety, and other illnesses",
    "Check for side effects and change doses",
    "Find out which illness explains a patient’s symptoms",
    "Work with therapists, nurses, and families on a plan",
    "Decide when someone needs to stay in a hospital"
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
    "29-1141",
    "29-1215",
    "29-1216",
    "29-1217",
    "29-1221"
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
        "cip": "61.0107",
        "title": "Family Medicine/Psychiatry Combined Specialty Program"
      },
      {
        "cip": "61.0117",
        "title": "Internal Medicine/Psychiatry Combined Specialty Program"
      },
      {
        "cip": "61.0123",
        "title": "Pediatrics/Psychology/Child-Adolescent Psychology Combined Specialty Program"
      },
      {
        "cip": "61.0124",
        "title": "Psychiatry/Neurology Combined Specialty Program"
      },
      {
        "cip": "61.2401",
        "title": "Psychiatry Residency Program"
      },
      {
        "cip": "61.2402",
        "title": "Addiction Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2403",
        "title": "Child and Adolescent Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2404",
        "title": "Consultation-Liaison Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2405",
        "title": "Forensic Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2406",
        "title": "Geriatric Psychiatry Fellowship Program"
      },
      {
        "cip": "61.2499",
        "title": "Psychiatry Residency/Fellowship Programs, Other"
      }
    ]
  }
};
