// 29-2042 Emergency Medical Technicians
export default {
  "code": "29-2042",
  "about": "Emergency medical technicians, or EMTs, answer 911 calls, give first aid, and take people to the hospital.",
  "duties": [
    "Check breathing, pulse, and bleeding at the scene",
    "Give oxygen, stop bleeding, and do CPR",
    "Drive the ambulance or ride with the patient",
    "Lift and strap hurt people so they can be moved safely",
    "Tell hospital staff what happened on the way",
    "Clean and restock the ambulance after each run"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 16.2,
    "someCollege": 39.1,
    "associate": 18.5,
    "bachelor": 19.6,
    "master": 4.1,
    "doctoral": 1.1,
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
    "29-1141",
    "29-2043",
    "29-2061",
    "29-9093",
    "53-3011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0904",
        "title": "Emergency Medical Technology/Technician (EMT Paramedic)"
      }
    ]
  }
};
