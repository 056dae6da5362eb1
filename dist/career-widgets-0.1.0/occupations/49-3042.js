// 49-3042 Mobile Heavy Equipment Mechanics, Except Engines
export default {
  "code": "49-3042",
  "about": "Heavy equipment mechanics repair bulldozers, cranes, loaders, and other big machines used in construction, mining, and logging.",
  "duties": [
    "Run the machine to find out what is wrong",
    "Fix leaking hydraulic hoses, pumps, and cylinders",
    "Lift out heavy parts with a hoist and rebuild them",
    "Weld broken buckets, blades, and frames",
    "Repair wiring and read codes from a computer",
    "Grease and inspect machines to prevent breakdowns"
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
    "lessThanHighSchool": 12.1,
    "highSchool": 44.2,
    "someCollege": 22.8,
    "associate": 15.9,
    "bachelor": 4.3,
    "master": 0.3,
    "doctoral": 0.4,
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
    "49-3031",
    "49-3043",
    "49-9041",
    "49-9043"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0205",
        "title": "Agricultural Mechanics and Equipment/Machine Technology/Technician"
      },
      {
        "cip": "47.0302",
        "title": "Heavy Equipment Maintenance Technology/Technician"
      }
    ]
  }
};
