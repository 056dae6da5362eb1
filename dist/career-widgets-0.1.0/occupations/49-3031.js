// 49-3031 Bus and Truck Mechanics and Diesel Engine Specialists
export default {
  "code": "49-3031",
  "about": "Truck and diesel mechanics keep buses, trucks, and other machines with diesel engines running.",
  "duties": [
    "Hook up a computer to see why an engine runs badly",
    "Repair or replace brakes on trucks and buses",
    "Take apart diesel engines and rebuild them",
    "Give trucks their regular oil change and checkup",
    "Fix lights, wiring, heat, and cooling",
    "Drive the truck or bus to see if it is fixed"
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
    "lessThanHighSchool": 12.2,
    "highSchool": 45.1,
    "someCollege": 24.1,
    "associate": 14.1,
    "bachelor": 3.8,
    "master": 0.6,
    "doctoral": 0.2,
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
    "49-3023",
    "49-3042",
    "49-3043",
    "49-3051",
    "49-3053"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0605",
        "title": "Diesel Mechanics Technology/Technician"
      },
      {
        "cip": "47.0613",
        "title": "Medium/Heavy Vehicle and Truck Technology/Technician"
      }
    ]
  }
};
