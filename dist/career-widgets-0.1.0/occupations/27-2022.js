// 27-2022 Coaches and Scouts
export default {
  "code": "27-2022",
  "about": "Coaches train athletes and teams to compete, and scouts look for talented players.",
  "duties": [
    "Run practices and teach skills and plays",
    "Decide who plays and what the game plan is",
    "Show players what to do better",
    "Cheer players on and help them through losses",
    "Study the other team’s strong and weak points",
    "Watch games to find new players"
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
    "lessThanHighSchool": 1.3,
    "highSchool": 8.8,
    "someCollege": 12.3,
    "associate": 6.6,
    "bachelor": 41,
    "master": 26.7,
    "doctoral": 3.4,
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
    "25-3021",
    "27-2021",
    "27-2023",
    "29-9091",
    "39-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1314",
        "title": "Physical Education Teaching and Coaching"
      },
      {
        "cip": "31.0501",
        "title": "Sports, Kinesiology, and Physical Education/Fitness, General"
      },
      {
        "cip": "31.0504",
        "title": "Sport and Fitness Administration/Management"
      },
      {
        "cip": "42.2815",
        "title": "Performance and Sport Psychology"
      }
    ]
  }
};
