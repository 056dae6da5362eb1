// 25-4013 Museum Technicians and Conservators
export default {
  "code": "25-4013",
  "about": "Museum technicians and conservators clean, repair, and prepare art, fossils, and other objects for storage or display.",
  "duties": [
    "Clean and mend fragile objects",
    "Build mounts and set pieces up in exhibits",
    "Check each item for damage and write it down",
    "Pack artwork and artifacts for shipping or storage",
    "Take photos and label items in the database"
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
    "lessThanHighSchool": 1.2,
    "highSchool": 6.6,
    "someCollege": 9,
    "associate": 4.3,
    "bachelor": 36.1,
    "master": 35.3,
    "doctoral": 7.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "19-3093",
    "25-4011",
    "25-4012",
    "27-1012",
    "27-1027"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.1401",
        "title": "Museology/Museum Studies"
      },
      {
        "cip": "50.0703",
        "title": "Art History, Criticism and Conservation"
      },
      {
        "cip": "54.0105",
        "title": "Public/Applied History"
      }
    ]
  }
};
