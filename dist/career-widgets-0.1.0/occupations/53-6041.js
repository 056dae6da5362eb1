// 53-6041 Traffic Technicians
export default {
  "code": "53-6041",
  "about": "Traffic technicians count and study traffic so that engineers can make roads and signals work better.",
  "duties": [
    "Count cars and measure how fast they go",
    "Time how long cars wait at lights",
    "Put what they find into charts and maps",
    "Set up counters and cameras beside the road",
    "Answer people who complain about a signal or street"
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
    "lessThanHighSchool": 5.3,
    "highSchool": 27.4,
    "someCollege": 27.5,
    "associate": 12.3,
    "bachelor": 17.6,
    "master": 8.3,
    "doctoral": 1.5,
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
    "17-3022",
    "47-4011",
    "47-4051",
    "53-2021",
    "53-4031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0201",
        "title": "Civil Engineering Technologies/Technicians"
      },
      {
        "cip": "44.0403",
        "title": "Transportation and Infrastructure Planning/Studies"
      }
    ]
  }
};
