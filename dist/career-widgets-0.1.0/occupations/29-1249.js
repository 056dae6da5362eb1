// 29-1249 Surgeons, All Other
export default {
  "code": "29-1249",
  "about": "These surgeons work in fields that have no group of their own, such as general, brain, heart, and plastic surgery.",
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
        "cip": "61.0101",
        "title": "Combined Medical Residency/Fellowship Program, General"
      },
      {
        "cip": "61.0199",
        "title": "Combined Medical Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.0299",
        "title": "Multiple-Pathway Medical Fellowship Programs, Other"
      },
      {
        "cip": "61.1001",
        "title": "Neurological Surgery Residency Program"
      },
      {
        "cip": "61.1099",
        "title": "Neurological Surgery Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.1701",
        "title": "Otolaryngology Residency Program"
      },
      {
        "cip": "61.1702",
        "title": "Neurotology Fellowship Program"
      },
      {
        "cip": "61.1799",
        "title": "Otolaryngology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2101",
        "title": "Plastic Surgery Residency Program"
      },
      {
        "cip": "61.2102",
        "title": "Integrated Plastic Surgery Residency Program"
      },
      {
        "cip": "61.2103",
        "title": "Plastic Surgery Within the Head and Neck Fellowship Program"
      },
      {
        "cip": "61.2199",
        "title": "Plastic Surgery Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2701",
        "title": "General Surgery Residency Program"
      },
      {
        "cip": "61.2702",
        "title": "Colon and Rectal Surgery Residency Program"
      },
      {
        "cip": "61.2703",
        "title": "Complex General Surgical Oncology Fellowship Program"
      },
      {
        "cip": "61.2704",
        "title": "Congenital Cardiac Surgery Fellowship Program"
      },
      {
        "cip": "61.2706",
        "title": "Surgical Critical Care Fellowship Program"
      },
      {
        "cip": "61.2707",
        "title": "Thoracic Surgery Fellowship Program"
      },
      {
        "cip": "61.2708",
        "title": "Vascular Surgery Fellowship Program"
      },
      {
        "cip": "61.2799",
        "title": "Surgery Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2801",
        "title": "Urology Residency Program"
      },
      {
        "cip": "61.2899",
        "title": "Urology Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.9999",
        "title": "Medical Residency/Fellowship Programs, Other"
      }
    ]
  }
};
