// 19-4092 Forensic Science Technicians
export default {
  "code": "19-4092",
  "about": "Forensic science technicians collect and study evidence from crimes, from fingerprints to blood and bullets.",
  "duties": [
    "Search crime scenes and bag evidence",
    "Take photos and draw the scene",
    "Dust surfaces for prints and look for a match",
    "Test blood, hair, or drugs in the lab",
    "Write reports and testify in court"
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
    "lessThanHighSchool": 3.4,
    "highSchool": 15.3,
    "someCollege": 19.9,
    "associate": 13.5,
    "bachelor": 32.1,
    "master": 11.5,
    "doctoral": 4.4,
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
    "13-1041",
    "15-1299",
    "29-2010",
    "33-3021",
    "33-9021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.0101",
        "title": "Biology/Biological Sciences, General"
      },
      {
        "cip": "40.0501",
        "title": "Chemistry, General"
      },
      {
        "cip": "40.0510",
        "title": "Forensic Chemistry"
      },
      {
        "cip": "43.0100",
        "title": "Criminal Justice and Corrections, General"
      },
      {
        "cip": "43.0402",
        "title": "Criminalistics and Criminal Science"
      },
      {
        "cip": "43.0406",
        "title": "Forensic Science and Technology"
      },
      {
        "cip": "45.0205",
        "title": "Forensic Anthropology"
      }
    ]
  }
};
