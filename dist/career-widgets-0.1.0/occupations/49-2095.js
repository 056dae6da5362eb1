// 49-2095 Electrical and Electronics Repairers, Powerhouse, Substation, and Relay
export default {
  "code": "49-2095",
  "about": "Powerhouse and substation technicians test and repair the equipment that makes electricity and sends it through the grid.",
  "duties": [
    "Test relays and breakers to see that they trip in time",
    "Shut off part of the station so it is safe to fix",
    "Take a big breaker apart to clean it and replace parts",
    "Read diagrams to trace where a problem started",
    "Tell operators what will be shut down and when",
    "Log test results for each piece of equipment"
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
    "17-3023",
    "49-2092",
    "49-2093",
    "49-2094",
    "49-9012"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0303",
        "title": "Electrical, Electronic, and Communications Engineering Technology/Technician"
      },
      {
        "cip": "15.1702",
        "title": "Power Plant Technology/Technician"
      },
      {
        "cip": "46.0301",
        "title": "Electrical and Power Transmission Installation/Installer, General"
      },
      {
        "cip": "47.0199",
        "title": "Electrical/Electronics Maintenance and Repair Technologies/Technicians, Other"
      }
    ]
  }
};
