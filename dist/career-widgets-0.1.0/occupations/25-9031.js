// 25-9031 Instructional Coordinators
export default {
  "code": "25-9031",
  "about": "Instructional coordinators shape what and how schools teach by choosing materials, planning courses, and coaching teachers.",
  "duties": [
    "Write courses and choose lessons for teachers to use",
    "Coach teachers on new methods and tools",
    "Watch classes and suggest improvements",
    "Compare textbooks and software before schools buy",
    "Look at test results to see what needs work"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 4.7,
    "someCollege": 6.9,
    "associate": 2.9,
    "bachelor": 29.8,
    "master": 45.6,
    "doctoral": 9.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-3131",
    "13-1151",
    "25-1081",
    "25-2021",
    "25-2023"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.0301",
        "title": "Curriculum and Instruction"
      },
      {
        "cip": "13.0501",
        "title": "Educational/Instructional Technology"
      }
    ]
  }
};
