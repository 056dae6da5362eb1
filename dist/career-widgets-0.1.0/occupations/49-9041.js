// 49-9041 Industrial Machinery Mechanics
export default {
  "code": "49-9041",
  "about": "Industrial machinery mechanics keep the machines in factories and plants running and fix them when they stop.",
  "duties": [
    "Find out why a machine on the line stopped",
    "Take machines apart and change broken parts",
    "Adjust belts, gears, and sensors",
    "Run the machine to see that the fix works",
    "Oil and clean machines on a schedule",
    "Weld cracked parts or make new ones"
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
    "lessThanHighSchool": 8.5,
    "highSchool": 40,
    "someCollege": 26.2,
    "associate": 18,
    "bachelor": 6,
    "master": 1,
    "doctoral": 0.2,
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
    "49-3042",
    "49-9043",
    "51-2031",
    "51-4081"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0303",
        "title": "Industrial Mechanics and Maintenance Technology/Technician"
      },
      {
        "cip": "47.0701",
        "title": "Energy Systems Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0705",
        "title": "Hydroelectric Energy System Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0706",
        "title": "Geothermal Energy System Installation and Repair Technology/Technician"
      }
    ]
  }
};
