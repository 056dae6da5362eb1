// 17-3021 Aerospace Engineering and Operations Technologists and Technicians
export default {
  "code": "17-3021",
  "about": "Aerospace technicians set up and run the equipment that tests and tracks aircraft, rockets, and spacecraft.",
  "duties": [
    "Set up gear for engine and flight tests",
    "Run a trial and save the readings from the sensors",
    "Make mounts and wire up parts for a trial run",
    "Find and fix faults in test equipment",
    "Tell engineers how a part held up"
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
    "lessThanHighSchool": 3.9,
    "highSchool": 24.8,
    "someCollege": 28.1,
    "associate": 19,
    "bachelor": 19.3,
    "master": 4,
    "doctoral": 0.9,
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
    "17-3024",
    "17-3027",
    "17-3028",
    "49-2091",
    "49-2094"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0202",
        "title": "Astronautical Engineering"
      },
      {
        "cip": "15.0000",
        "title": "Engineering Technologies/Technicians, General"
      },
      {
        "cip": "15.0303",
        "title": "Electrical, Electronic, and Communications Engineering Technology/Technician"
      },
      {
        "cip": "15.0801",
        "title": "Aeronautical/Aerospace Engineering Technology/Technician"
      },
      {
        "cip": "29.0401",
        "title": "Aerospace Ground Equipment Technology"
      },
      {
        "cip": "29.0402",
        "title": "Air and Space Operations Technology"
      },
      {
        "cip": "47.0609",
        "title": "Avionics Maintenance Technology/Technician"
      }
    ]
  }
};
