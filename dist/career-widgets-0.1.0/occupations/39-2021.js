// 39-2021 Animal Caretakers
export default {
  "code": "39-2021",
  "about": "Animal caretakers look after pets and other animals in kennels, shelters, zoos, stables, and grooming shops.",
  "duties": [
    "Feed animals and give them fresh water",
    "Scrub cages, shovel stalls, and change tank water",
    "Walk dogs and let animals run and play",
    "Wash, brush, and clip fur and nails",
    "Notice when an animal acts sick",
    "Tell visitors and owners about the animals"
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
    "lessThanHighSchool": 7.2,
    "highSchool": 31.5,
    "someCollege": 25.2,
    "associate": 9.9,
    "bachelor": 21.6,
    "master": 3.5,
    "doctoral": 0.9,
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
    "29-2056",
    "31-9096",
    "33-9011",
    "39-2011",
    "45-2021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0504",
        "title": "Dog/Pet/Animal Grooming"
      },
      {
        "cip": "01.0509",
        "title": "Farrier Science"
      },
      {
        "cip": "30.3401",
        "title": "Anthrozoology"
      }
    ]
  }
};
