// 29-1151 Nurse Anesthetists
export default {
  "code": "29-1151",
  "about": "Nurse anesthetists put patients to sleep or numb them for surgery and watch over them until they wake.",
  "duties": [
    "Give drugs that put patients to sleep or block pain",
    "Watch breathing, heart rate, and blood pressure all through surgery",
    "Ask patients about their health before an operation",
    "Place breathing tubes and manage a patient’s airway",
    "Check the anesthesia machine and get the drugs ready",
    "Stay with patients as they wake up"
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
    "lessThanHighSchool": 0.1,
    "highSchool": 0.4,
    "someCollege": 0.5,
    "associate": 0.3,
    "bachelor": 11.6,
    "master": 62.4,
    "doctoral": 24.7,
    "inexactMatch": false,
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
    "29-1141",
    "29-1171",
    "29-1211",
    "29-1214"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.3804",
        "title": "Nurse Anesthetist"
      }
    ]
  }
};
