// 49-9099 Installation, Maintenance, and Repair Workers, All Other
export default {
  "code": "49-9099",
  "about": "These people install and fix equipment in jobs with no group of their own, such as bowling alley mechanic or geothermal technician.",
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
    "lessThanHighSchool": 14.1,
    "highSchool": 39.7,
    "someCollege": 24.7,
    "associate": 9.8,
    "bachelor": 9.3,
    "master": 1.8,
    "doctoral": 0.6,
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
        "cip": "47.0000",
        "title": "Mechanics and Repairers, General"
      },
      {
        "cip": "47.0101",
        "title": "Electrical/Electronics Equipment Installation and Repair Technology/Technician, General"
      },
      {
        "cip": "47.0402",
        "title": "Gunsmithing/Gunsmith"
      },
      {
        "cip": "47.0409",
        "title": "Parts and Warehousing Operations and Maintenance Technology/Technician"
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
        "cip": "47.0705",
        "title": "Hydroelectric Energy System Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0706",
        "title": "Geothermal Energy System Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0799",
        "title": "Energy Systems Maintenance and Repair Technologies/Technicians, Other"
      }
    ]
  }
};
