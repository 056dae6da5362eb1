// 49-9081 Wind Turbine Service Technicians
export default {
  "code": "49-9081",
  "about": "Wind turbine technicians climb tall towers to inspect, service, and repair the machines that turn wind into electricity.",
  "duties": [
    "Climb the tower with tools and safety gear",
    "Change oil and tighten bolts at the top",
    "Find faults in motors, wiring, and controls",
    "Replace worn parts of generators and brakes",
    "Look over the blades for cracks and lightning damage",
    "Start the turbine again and check its data"
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
    "11-9199",
    "47-2231",
    "49-9099",
    "51-8013",
    "51-8021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.1704",
        "title": "Wind Energy Technology/Technician"
      },
      {
        "cip": "47.0303",
        "title": "Industrial Mechanics and Maintenance Technology/Technician"
      },
      {
        "cip": "47.0701",
        "title": "Energy Systems Installation and Repair Technology/Technician"
      },
      {
        "cip": "47.0704",
        "title": "Wind Energy System Installation and Repair Technology/Technician"
      }
    ]
  }
};
