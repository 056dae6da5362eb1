// 31-9092 Medical Assistants
export default {
  "code": "31-9092",
  "about": "Medical assistants help doctors with patients and office work in clinics and doctors’ offices.",
  "duties": [
    "Take patients to the exam room and ask why they came",
    "Measure weight, blood pressure, and temperature",
    "Give shots and draw blood",
    "Enter notes in patients’ charts",
    "Clean the room and lay out tools for the next patient",
    "Schedule visits and call patients back"
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
    "lessThanHighSchool": 1.9,
    "highSchool": 20.2,
    "someCollege": 38.3,
    "associate": 24.1,
    "bachelor": 11.7,
    "master": 2.6,
    "doctoral": 1.2,
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
    "29-2031",
    "29-2057",
    "29-2061",
    "29-9093"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0711",
        "title": "Medical/Health Management and Clinical Assistant/Specialist"
      },
      {
        "cip": "51.0801",
        "title": "Medical/Clinical Assistant"
      },
      {
        "cip": "51.0809",
        "title": "Anesthesiologist Assistant"
      },
      {
        "cip": "51.0813",
        "title": "Chiropractic Technician/Assistant"
      }
    ]
  }
};
