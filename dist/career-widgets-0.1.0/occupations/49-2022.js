// 49-2022 Telecommunications Equipment Installers and Repairers, Except Line Installers
export default {
  "code": "49-2022",
  "about": "Telecom technicians set up and fix phone, internet, and cable TV equipment in homes, offices, and phone company sites.",
  "duties": [
    "Hook up modems, phones, and TV boxes for customers",
    "Run cable from the street into and through a building",
    "Find out why the internet or phone is down",
    "Set up racks of switches and routers at phone company sites",
    "Climb a pole or ladder to get at wires",
    "Show customers how to use what was installed"
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
    "lessThanHighSchool": 4.1,
    "highSchool": 30.7,
    "someCollege": 33.1,
    "associate": 14.9,
    "bachelor": 13.9,
    "master": 2.6,
    "doctoral": 0.8,
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
    "15-1241",
    "49-2021",
    "49-2094",
    "49-2097",
    "49-9052"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0103",
        "title": "Communications Systems Installation and Repair Technology/Technician"
      }
    ]
  }
};
