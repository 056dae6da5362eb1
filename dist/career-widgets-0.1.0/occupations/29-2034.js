// 29-2034 Radiologic Technologists and Technicians
export default {
  "code": "29-2034",
  "about": "Radiologic technologists and technicians make X-rays and CT scans so that doctors can see inside the body.",
  "duties": [
    "Place the patient and the machine at the right angle",
    "Take the X-ray or scan and check that it is sharp",
    "Shield people from radiation they do not need",
    "Give contrast dye that makes organs show up",
    "Roll a portable X-ray machine to the bedside",
    "Ask about pregnancy, allergies, and old injuries first"
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
    "highSchool": 4.7,
    "someCollege": 15.8,
    "associate": 48.3,
    "bachelor": 25.1,
    "master": 4.8,
    "doctoral": 0.8,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-1124",
    "29-2031",
    "29-2032",
    "29-2035",
    "29-2099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0907",
        "title": "Medical Radiologic Technology/Science - Radiation Therapist"
      },
      {
        "cip": "51.0911",
        "title": "Radiologic Technology/Science - Radiographer"
      },
      {
        "cip": "51.0919",
        "title": "Mammography Technology/Technician"
      }
    ]
  }
};
