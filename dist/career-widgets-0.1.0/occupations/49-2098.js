// 49-2098 Security and Fire Alarm Systems Installers
export default {
  "code": "49-2098",
  "about": "Alarm installers put in and fix systems that warn people about fire, smoke, and break-ins.",
  "duties": [
    "Mount sensors, cameras, sirens, and keypads",
    "Run wires through walls and ceilings to the alarm panel",
    "Set up codes and test each sensor",
    "Show customers how to turn the alarm on and off",
    "Track down loose wires and dead batteries",
    "Walk through a building to plan what goes where"
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
    "lessThanHighSchool": 4.3,
    "highSchool": 40.8,
    "someCollege": 30.2,
    "associate": 13.3,
    "bachelor": 10.4,
    "master": 1,
    "doctoral": 0.1,
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
    "27-4015",
    "49-2022",
    "49-2093",
    "49-2094",
    "49-2096"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0302",
        "title": "Electrician"
      },
      {
        "cip": "47.0110",
        "title": "Security System Installation, Repair, and Inspection Technology/Technician"
      }
    ]
  }
};
