// 49-1011 First-Line Supervisors of Mechanics, Installers, and Repairers
export default {
  "code": "49-1011",
  "about": "Repair and maintenance supervisors lead crews of mechanics and installers and check that machines get fixed right.",
  "duties": [
    "Hand out the day’s repair jobs and decide which come first",
    "Look over finished repairs before they leave the shop",
    "Help a mechanic who is stuck on a hard problem",
    "Figure out what a repair will cost",
    "Keep tools and spare parts in stock",
    "Show the crew how to work safely"
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
    "lessThanHighSchool": 7.1,
    "highSchool": 35.6,
    "someCollege": 28.6,
    "associate": 13.7,
    "bachelor": 11.8,
    "master": 2.8,
    "doctoral": 0.5,
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
    "37-1011",
    "43-1011",
    "47-1011",
    "51-1011",
    "53-1047"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0301",
        "title": "Electrical and Power Transmission Installation/Installer, General"
      },
      {
        "cip": "46.0303",
        "title": "Lineworker"
      },
      {
        "cip": "47.0000",
        "title": "Mechanics and Repairers, General"
      },
      {
        "cip": "47.0600",
        "title": "Vehicle Maintenance and Repair Technology/Technician, General"
      },
      {
        "cip": "47.0617",
        "title": "High Performance and Custom Engine Technician/Mechanic"
      },
      {
        "cip": "47.0618",
        "title": "Recreation Vehicle (RV) Service Technician"
      },
      {
        "cip": "47.0701",
        "title": "Energy Systems Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0703",
        "title": "Solar Energy System Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0704",
        "title": "Wind Energy System Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0705",
        "title": "Hydroelectric Energy System Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0706",
        "title": "Geothermal Energy System Installation and Repair Technology/Technician"
      },
      {
        "cip": "52.0205",
        "title": "Operations Management and Supervision"
      }
    ]
  }
};
