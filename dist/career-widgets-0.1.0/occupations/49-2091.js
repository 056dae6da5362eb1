// 49-2091 Avionics Technicians
export default {
  "code": "49-2091",
  "about": "Avionics technicians install, test, and repair the radios, radar, and navigation systems of aircraft.",
  "duties": [
    "Find the fault when a cockpit instrument fails",
    "Install radios, radar, and screens in planes",
    "Solder wires and swap out bad circuit boards",
    "Trace where each wire goes on a diagram",
    "Try out all systems on the ground before a flight",
    "Log each repair in the plane’s records"
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
    "lessThanHighSchool": 1.2,
    "highSchool": 23,
    "someCollege": 34,
    "associate": 29.2,
    "bachelor": 11.8,
    "master": 0.2,
    "doctoral": 0.6,
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
    "17-3021",
    "17-3024",
    "49-2094",
    "49-3011",
    "51-2011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0299",
        "title": "Aerospace, Aeronautical, and Astronautical/Space Engineering, Other"
      },
      {
        "cip": "47.0609",
        "title": "Avionics Maintenance Technology/Technician"
      }
    ]
  }
};
