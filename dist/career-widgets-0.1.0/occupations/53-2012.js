// 53-2012 Commercial Pilots
export default {
  "code": "53-2012",
  "about": "Commercial pilots fly helicopters or planes on trips without a regular schedule, like charters, tours, and air ambulance flights.",
  "duties": [
    "Fly passengers, patients, or cargo where a customer needs them",
    "Look over the helicopter or plane before each flight",
    "Work out a route that suits the weather and the load",
    "Radio the tower to take off or land",
    "See that bags and cargo are loaded right",
    "Log flight times and fuel burned"
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
    "lessThanHighSchool": 0.5,
    "highSchool": 5,
    "someCollege": 10.1,
    "associate": 8,
    "bachelor": 58.8,
    "master": 15.4,
    "doctoral": 2.3,
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
    "49-3011",
    "53-2011",
    "53-2021",
    "53-2022",
    "53-6051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "49.0102",
        "title": "Airline/Commercial/Professional Pilot and Flight Crew"
      },
      {
        "cip": "49.0108",
        "title": "Flight Instructor"
      }
    ]
  }
};
