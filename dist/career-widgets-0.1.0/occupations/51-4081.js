// 51-4081 Multiple Machine Tool Setters, Operators, and Tenders, Metal and Plastic
export default {
  "code": "51-4081",
  "about": "Multiple machine operators set up and run several kinds of machines or robots that cut and form metal or plastic.",
  "duties": [
    "Go from lathe to drill to press as the job needs",
    "Put the right cutter, bit, or die in each machine",
    "Clamp stock in place and start the run",
    "Measure parts and adjust the machine",
    "Take off burrs and sharp edges",
    "Add coolant and make small repairs"
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
    "lessThanHighSchool": 16.8,
    "highSchool": 49.5,
    "someCollege": 19.4,
    "associate": 8.2,
    "bachelor": 5.2,
    "master": 0.8,
    "doctoral": 0.1,
    "inexactMatch": true,
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
    "51-4033",
    "51-4034",
    "51-4035",
    "51-4194",
    "51-7042"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "48.0501",
        "title": "Machine Tool Technology/Machinist"
      },
      {
        "cip": "48.0503",
        "title": "Machine Shop Technology/Assistant"
      }
    ]
  }
};
