// 17-2061 Computer Hardware Engineers
export default {
  "code": "17-2061",
  "about": "Computer hardware engineers design and test chips, circuit boards, and other physical parts of computers.",
  "duties": [
    "Design chips, boards, and devices on screen",
    "Put together a trial board and see how it runs",
    "Find out why a part overheats or fails",
    "Work with programmers so software runs on the device",
    "Watch over production of new hardware"
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
    "highSchool": 4.2,
    "someCollege": 7.7,
    "associate": 7.1,
    "bachelor": 46,
    "master": 28.7,
    "doctoral": 5.8,
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
    "15-1252",
    "17-2072",
    "17-2199",
    "17-3023",
    "17-3024"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0901",
        "title": "Computer Engineering, General"
      },
      {
        "cip": "14.0902",
        "title": "Computer Hardware Engineering"
      },
      {
        "cip": "14.1001",
        "title": "Electrical and Electronics Engineering"
      },
      {
        "cip": "14.4701",
        "title": "Electrical and Computer Engineering"
      }
    ]
  }
};
