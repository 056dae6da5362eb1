// 17-3024 Electro-Mechanical and Mechatronics Technologists and Technicians
export default {
  "code": "17-3024",
  "about": "Mechatronics technicians build, test, run, and fix robots, drones, and other machines that mix electronics and moving parts.",
  "duties": [
    "Put together motors, sensors, and circuits",
    "Test robots and automated machines",
    "Find out why a machine stopped and fix it",
    "Write the code that tells a robot how to move",
    "Run drones or other unmanned machines"
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
    "lessThanHighSchool": 3.9,
    "highSchool": 24.8,
    "someCollege": 28.1,
    "associate": 19,
    "bachelor": 19.3,
    "master": 4,
    "doctoral": 0.9,
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
    "17-3021",
    "17-3023",
    "17-3028",
    "49-2091",
    "49-2094"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0000",
        "title": "Engineering Technologies/Technicians, General"
      },
      {
        "cip": "15.0001",
        "title": "Applied Engineering Technologies/Technicians"
      },
      {
        "cip": "15.0303",
        "title": "Electrical, Electronic, and Communications Engineering Technology/Technician"
      },
      {
        "cip": "15.0403",
        "title": "Electromechanical/Electromechanical Engineering Technology/Technician"
      },
      {
        "cip": "15.0404",
        "title": "Instrumentation Technology/Technician"
      },
      {
        "cip": "15.0405",
        "title": "Robotics Technology/Technician"
      },
      {
        "cip": "15.0406",
        "title": "Automation Engineer Technology/Technician"
      },
      {
        "cip": "15.0407",
        "title": "Mechatronics, Robotics, and Automation Engineering Technology/Technician"
      },
      {
        "cip": "15.0499",
        "title": "Electromechanical Technologies/Technicians, Other"
      },
      {
        "cip": "15.0805",
        "title": "Mechanical/Mechanical Engineering Technology/Technician"
      }
    ]
  }
};
