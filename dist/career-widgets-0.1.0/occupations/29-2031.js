// 29-2031 Cardiovascular Technologists and Technicians
export default {
  "code": "29-2031",
  "about": "Cardiovascular technologists and technicians test how well a patient’s heart, blood vessels, and lungs work.",
  "duties": [
    "Stick sensors to the skin and record the heartbeat",
    "Help doctors thread thin tubes into the heart",
    "Run stress tests on a treadmill",
    "Watch the monitor and warn the doctor of changes",
    "Calm patients and tell them what the test will be like",
    "Measure how much air the lungs can hold"
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
    "lessThanHighSchool": 2.6,
    "highSchool": 12.6,
    "someCollege": 19.6,
    "associate": 15.2,
    "bachelor": 33.9,
    "master": 15.1,
    "doctoral": 1,
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
    "29-1126",
    "29-2032",
    "29-2034",
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
        "cip": "51.0901",
        "title": "Cardiovascular Technology/Technologist"
      },
      {
        "cip": "51.0902",
        "title": "Electrocardiograph Technology/Technician"
      },
      {
        "cip": "51.0906",
        "title": "Perfusion Technology/Perfusionist"
      },
      {
        "cip": "51.0915",
        "title": "Cardiopulmonary Technology/Technologist"
      }
    ]
  }
};
