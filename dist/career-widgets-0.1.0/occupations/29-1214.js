// 29-1214 Emergency Medicine Physicians
export default {
  "code": "29-1214",
  "about": "Emergency doctors treat people who come to the emergency room with sudden illness or injury.",
  "duties": [
    "Find out fast what is wrong with each patient",
    "Restart hearts and keep people breathing",
    "Stop bleeding, stitch wounds, and set broken bones",
    "Order scans and lab work and act on them right away",
    "Tell families what happened and what to expect",
    "Decide who goes home and who stays in the hospital"
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
    "29-1215",
    "29-1216",
    "29-1243",
    "29-2043"
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
        "cip": "61.0104",
        "title": "Family Medicine/Emergency Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0110",
        "title": "Internal Medicine/Emergency Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0111",
        "title": "Internal Medicine/Emergency Medicine/Critical Care Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0120",
        "title": "Pediatrics/Emergency Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0202",
        "title": "Critical Care Medicine Fellowship Program"
      },
      {
        "cip": "61.0217",
        "title": "Wilderness Medicine Fellowship Program"
      },
      {
        "cip": "61.0601",
        "title": "Emergency Medicine Residency Program"
      },
      {
        "cip": "61.0602",
        "title": "Disaster Medicine Fellowship Program"
      },
      {
        "cip": "61.0603",
        "title": "Emergency Medical Services Fellowship Program"
      },
      {
        "cip": "61.0699",
        "title": "Emergency Medicine Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1907",
        "title": "Pediatric Critical Care Medicine Fellowship Program"
      },
      {
        "cip": "61.1908",
        "title": "Pediatric Emergency Medicine Fellowship Program"
      }
    ]
  }
};
