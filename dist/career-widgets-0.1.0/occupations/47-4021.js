// 47-4021 Elevator and Escalator Installers and Repairers
export default {
  "code": "47-4021",
  "about": "Elevator and escalator mechanics install, check, and repair the machines that carry people and freight between floors.",
  "duties": [
    "Find out why an elevator or escalator stopped and fix it",
    "Oil, adjust, and test elevators on regular visits",
    "Replace worn cables, gears, doors, and switches",
    "Put together new elevators inside the shaft",
    "Run cables and wires from the motor to the buttons",
    "Run safety tests on brakes and doors"
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
    "lessThanHighSchool": 4.5,
    "highSchool": 41.6,
    "someCollege": 30,
    "associate": 14.5,
    "bachelor": 8.4,
    "master": 0.3,
    "doctoral": 0.8,
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
    "49-3042",
    "49-3043",
    "49-9011",
    "49-9044",
    "49-9071"
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
      }
    ]
  }
};
