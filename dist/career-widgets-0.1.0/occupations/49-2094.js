// 49-2094 Electrical and Electronics Repairers, Commercial and Industrial Equipment
export default {
  "code": "49-2094",
  "about": "Industrial electronics repairers fix and adjust the controls and electronic gear that factories and businesses run on.",
  "duties": [
    "Find out why a factory robot or control panel stopped",
    "Test circuits with meters and computers",
    "Swap out bad boards, motors, and sensors",
    "Set instruments so that they measure right",
    "Clean and check equipment before it fails",
    "Write down what was tested and fixed"
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
    "lessThanHighSchool": 2.3,
    "highSchool": 29.8,
    "someCollege": 32.2,
    "associate": 22.1,
    "bachelor": 12.8,
    "master": 0.8,
    "doctoral": 0,
    "inexactMatch": true,
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
    "17-3021",
    "17-3023",
    "17-3024",
    "17-3028",
    "49-2093"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0104",
        "title": "Computer Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0105",
        "title": "Industrial Electronics Technology/Technician"
      }
    ]
  }
};
