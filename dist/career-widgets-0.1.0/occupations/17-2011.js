// 17-2011 Aerospace Engineers
export default {
  "code": "17-2011",
  "about": "Aerospace engineers design and test airplanes, rockets, spacecraft, and missiles.",
  "duties": [
    "Design wings, engines, or control systems on a computer",
    "Run flight models to see how a craft will behave",
    "Test parts and models in wind tunnels and labs",
    "Find out why a part failed and improve it",
    "Write reports on test results and designs"
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
    "lessThanHighSchool": 0.4,
    "highSchool": 2,
    "someCollege": 3.7,
    "associate": 3.8,
    "bachelor": 51.1,
    "master": 33.4,
    "doctoral": 5.6,
    "inexactMatch": false,
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
    "17-2141",
    "17-3021",
    "17-3024",
    "17-3027",
    "49-2091"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0201",
        "title": "Aerospace, Aeronautical, and Astronautical/Space Engineering, General"
      },
      {
        "cip": "14.0202",
        "title": "Astronautical Engineering"
      },
      {
        "cip": "14.0299",
        "title": "Aerospace, Aeronautical, and Astronautical/Space Engineering, Other"
      },
      {
        "cip": "14.1001",
        "title": "Electrical and Electronics Engineering"
      },
      {
        "cip": "14.1901",
        "title": "Mechanical Engineering"
      }
    ]
  }
};
