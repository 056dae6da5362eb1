// 53-3011 Ambulance Drivers and Attendants, Except Emergency Medical Technicians
export default {
  "code": "53-3011",
  "about": "Ambulance drivers and attendants bring sick or injured people to and from hospitals and help lift them.",
  "duties": [
    "Get to the patient quickly and drive safely to the hospital",
    "Move people on a wheeled cot and lift them in",
    "Change sheets and restock supplies after each trip",
    "Help the medical crew and give basic first aid",
    "Keep the ambulance clean and its tank full",
    "Tell hospital staff what happened"
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
    "lessThanHighSchool": 4,
    "highSchool": 40.1,
    "someCollege": 29.6,
    "associate": 15.2,
    "bachelor": 9.3,
    "master": 1.3,
    "doctoral": 0.6,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-2042",
    "29-2043",
    "31-1120",
    "31-1131",
    "31-1132"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0810",
        "title": "Emergency Care Attendant (EMT Ambulance)"
      }
    ]
  }
};
