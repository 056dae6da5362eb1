// 19-4099 Life, Physical, and Social Science Technicians, All Other
export default {
  "code": "19-4099",
  "about": "These science technicians do work that has no group of its own, such as checking product quality or working with satellite images.",
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
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "40.0401",
        "title": "Atmospheric Sciences and Meteorology, General"
      },
      {
        "cip": "40.1001",
        "title": "Materials Science"
      },
      {
        "cip": "40.1002",
        "title": "Materials Chemistry"
      },
      {
        "cip": "41.0000",
        "title": "Science Technologies/Technicians, General"
      },
      {
        "cip": "41.0303",
        "title": "Chemical Process Technology"
      },
      {
        "cip": "41.0399",
        "title": "Physical Science Technologies/Technicians, Other"
      },
      {
        "cip": "41.9999",
        "title": "Science Technologies/Technicians, Other"
      },
      {
        "cip": "43.0100",
        "title": "Criminal Justice and Corrections, General"
      },
      {
        "cip": "43.0104",
        "title": "Criminal Justice/Safety Studies"
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
        "cip": "45.0401",
        "title": "Criminology"
      }
    ]
  }
};
