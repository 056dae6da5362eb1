// 53-3051 Bus Drivers, School
export default {
  "code": "53-3051",
  "about": "School bus drivers take students to and from school, trips, and games.",
  "duties": [
    "Pick up kids along the route and get them to class on time",
    "Watch that children cross the street safely",
    "Keep kids seated and calm on the ride",
    "Test lights, brakes, and doors before each run",
    "Sweep the bus and look for kids or bags left behind",
    "Call the base by radio if the bus is late"
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
    "lessThanHighSchool": 7.9,
    "highSchool": 42.5,
    "someCollege": 26.7,
    "associate": 10.3,
    "bachelor": 9.6,
    "master": 2.4,
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
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "33-9094",
    "53-3052",
    "53-3053",
    "53-3054",
    "53-4041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "49.0205",
        "title": "Truck and Bus Driver/Commercial Vehicle Operator and Instructor"
      }
    ]
  }
};
