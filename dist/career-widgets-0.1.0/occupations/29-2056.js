// 29-2056 Veterinary Technologists and Technicians
export default {
  "code": "29-2056",
  "about": "Veterinary technologists and technicians care for sick and injured animals and run lab tests to help the veterinarian.",
  "duties": [
    "Hold animals still during exams",
    "Draw blood and test it in the lab",
    "Give shots and medicine",
    "Keep track of heartbeat and breathing while an animal is in surgery",
    "Take X-rays and clean teeth",
    "Look after animals as they wake up from surgery"
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
    "lessThanHighSchool": 1.6,
    "highSchool": 12.6,
    "someCollege": 23.9,
    "associate": 33.1,
    "bachelor": 24.4,
    "master": 2.8,
    "doctoral": 1.4,
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
    "29-2031",
    "29-2055",
    "29-9093",
    "31-9092",
    "31-9096"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.8301",
        "title": "Veterinary/Animal Health Technology/Technician and Veterinary Assistant"
      },
      {
        "cip": "01.8399",
        "title": "Veterinary/Animal Health Technologies/Technicians, Other"
      }
    ]
  }
};
