// 53-2011 Airline Pilots, Copilots, and Flight Engineers
export default {
  "code": "53-2011",
  "about": "Airline pilots, copilots, and flight engineers fly passengers and cargo on planes, mostly on regular schedules.",
  "duties": [
    "Fly the plane as a team from takeoff to landing",
    "Walk around the plane and go through checklists",
    "Talk with air traffic controllers by radio",
    "Scan the instruments and keep track of fuel",
    "Study the weather and pick the best route",
    "Act fast when something goes wrong in the air"
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
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "53-2012",
    "53-2021",
    "53-2022",
    "53-5021",
    "53-6032"
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
