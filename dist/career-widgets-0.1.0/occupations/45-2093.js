// 45-2093 Farmworkers, Farm, Ranch, and Aquacultural Animals
export default {
  "code": "45-2093",
  "about": "Farm animal workers care for cattle, pigs, chickens, fish, bees, and other animals raised on farms and ranches.",
  "duties": [
    "Feed animals and fill their water",
    "Milk cows, gather eggs, or shear sheep",
    "Shovel manure and put down fresh straw",
    "Herd animals to pasture or onto trucks",
    "Look for sick or hurt animals and give them medicine",
    "Mend fences and barns"
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
    "lessThanHighSchool": 46.2,
    "highSchool": 28.8,
    "someCollege": 10.7,
    "associate": 4.8,
    "bachelor": 7.8,
    "master": 1.3,
    "doctoral": 0.5,
    "inexactMatch": true,
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
    "45-2021",
    "45-2091",
    "45-2092",
    "51-3022",
    "51-3023"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0310",
        "title": "Apiculture"
      }
    ]
  }
};
