// 49-9012 Control and Valve Installers and Repairers, Except Mechanical Door
export default {
  "code": "49-9012",
  "about": "Control and valve mechanics install and repair devices that measure or control gas, water, power, and heat.",
  "duties": [
    "Take apart valves and replace worn seals",
    "Put in electric and gas meters and see that they read right",
    "Adjust regulators so that pressure stays safe",
    "Repair thermostats that no longer hold the right temperature",
    "Look for leaks in valves and pipes",
    "Write down test readings and repairs"
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
    "lessThanHighSchool": 10.7,
    "highSchool": 45.2,
    "someCollege": 24.3,
    "associate": 13.4,
    "bachelor": 6.2,
    "master": 0.1,
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
    "49-2092",
    "49-2095",
    "49-9041",
    "51-2031",
    "51-8021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0302",
        "title": "Heavy Equipment Maintenance Technology/Technician"
      },
      {
        "cip": "47.0303",
        "title": "Industrial Mechanics and Maintenance Technology/Technician"
      }
    ]
  }
};
