// 31-9096 Veterinary Assistants and Laboratory Animal Caretakers
export default {
  "code": "31-9096",
  "about": "Veterinary assistants and lab animal caretakers feed, clean, and watch over animals in clinics and labs.",
  "duties": [
    "Clean cages and put out food and fresh water",
    "Hold animals while the vet works",
    "Watch for signs that an animal is sick or in pain",
    "Give pills and drops the vet ordered",
    "Wash tools and get the exam room ready",
    "Bathe animals, trim nails, and walk dogs"
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
    "lessThanHighSchool": 3.6,
    "highSchool": 18.6,
    "someCollege": 25.9,
    "associate": 14.5,
    "bachelor": 33.8,
    "master": 2.5,
    "doctoral": 1.1,
    "inexactMatch": false,
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
    "29-2043",
    "29-2056",
    "29-9093",
    "31-9092",
    "39-2021"
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
