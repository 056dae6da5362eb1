// 29-1211 Anesthesiologists
export default {
  "code": "29-1211",
  "about": "Anesthesiologists are doctors who keep patients pain-free and safe before, during, and after surgery.",
  "duties": [
    "Put patients to sleep for surgery or numb part of the body",
    "Watch heartbeat, breathing, and blood pressure during the operation",
    "Go over a patient’s health and allergies before surgery",
    "Choose the drugs for each patient and talk with the surgeon",
    "Step in fast when breathing or blood pressure drops",
    "Check on patients in recovery until they are fully awake"
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
    "29-1071",
    "29-1151",
    "29-1212",
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
        "cip": "61.0103",
        "title": "Emergency Medicine/Anesthesiology Combined Specialty Program"
      },
      {
        "cip": "61.0108",
        "title": "Internal Medicine/Anesthesiology Combined Specialty Program"
      },
      {
        "cip": "61.0119",
        "title": "Pediatrics/Anesthesiology Combined Specialty Program"
      },
      {
        "cip": "61.0401",
        "title": "Anesthesiology Residency Program"
      },
      {
        "cip": "61.0499",
        "title": "Anesthesiology Residency/Fellowship Programs, Other"
      }
    ]
  }
};
