// 49-2011 Computer, Automated Teller, and Office Machine Repairers
export default {
  "code": "49-2011",
  "about": "Computer and office machine repairers fix computers, bank machines, printers, and copiers.",
  "duties": [
    "Ask the customer what the computer or copier is doing wrong",
    "Open up a machine and look for worn or burned parts",
    "Put in new drives, rollers, boards, and other parts",
    "Load software again when a program keeps crashing",
    "Drive to offices, stores, and banks for repairs",
    "Clean machines and print a test page"
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
    "lessThanHighSchool": 2.8,
    "highSchool": 22.3,
    "someCollege": 28.4,
    "associate": 19.2,
    "bachelor": 21.9,
    "master": 5.1,
    "doctoral": 0.4,
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
    "17-3023",
    "17-3028",
    "49-2022",
    "49-2094",
    "49-9091"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0102",
        "title": "Business Machine Repair"
      },
      {
        "cip": "47.0104",
        "title": "Computer Installation and Repair Technology/Technician"
      }
    ]
  }
};
