// 17-3023 Electrical and Electronic Engineering Technologists and Technicians
export default {
  "code": "17-3023",
  "about": "Electronics and electrical technicians help engineers build, test, and fix circuits, controls, and machines.",
  "duties": [
    "Check circuits with meters to see how they work",
    "Put together circuits and trial models from drawings",
    "Find faults and swap out bad parts",
    "Keep logs of tests and repairs",
    "Teach coworkers to run new electronic gear"
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
    "lessThanHighSchool": 2.7,
    "highSchool": 18.8,
    "someCollege": 30.5,
    "associate": 28.3,
    "bachelor": 16.6,
    "master": 3,
    "doctoral": 0.2,
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
    "17-2072",
    "17-3024",
    "17-3027",
    "17-3028",
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
        "cip": "15.0303",
        "title": "Electrical, Electronic, and Communications Engineering Technology/Technician"
      },
      {
        "cip": "15.0305",
        "title": "Telecommunications Technology/Technician"
      },
      {
        "cip": "15.0306",
        "title": "Integrated Circuit Design Technology/Technician"
      },
      {
        "cip": "15.0399",
        "title": "Electrical/Electronic Engineering Technologies/Technicians, Other"
      },
      {
        "cip": "15.0406",
        "title": "Automation Engineer Technology/Technician"
      },
      {
        "cip": "15.0616",
        "title": "Semiconductor Manufacturing Technology/Technician"
      },
      {
        "cip": "15.1201",
        "title": "Computer Engineering Technology/Technician"
      },
      {
        "cip": "15.1202",
        "title": "Computer/Computer Systems Technology/Technician"
      }
    ]
  }
};
