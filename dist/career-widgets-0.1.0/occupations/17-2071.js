// 17-2071 Electrical Engineers
export default {
  "code": "17-2071",
  "about": "Electrical engineers design, build, and test electrical equipment, from motors and wiring to power systems.",
  "duties": [
    "Design power systems, motors, or wiring on a computer",
    "Calculate loads, voltage, and the parts needed",
    "Test motors and control panels before they go into use",
    "Check new installations against the plans",
    "Track down why electrical equipment keeps failing"
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
    "highSchool": 3,
    "someCollege": 5.4,
    "associate": 7.1,
    "bachelor": 51.4,
    "master": 26.8,
    "doctoral": 5.9,
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
    "17-2072",
    "17-2141",
    "17-3023",
    "17-3027",
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
        "cip": "14.1001",
        "title": "Electrical and Electronics Engineering"
      },
      {
        "cip": "14.1099",
        "title": "Electrical, Electronics, and Communications Engineering, Other"
      },
      {
        "cip": "14.4101",
        "title": "Electromechanical Engineering"
      },
      {
        "cip": "14.4701",
        "title": "Electrical and Computer Engineering"
      }
    ]
  }
};
