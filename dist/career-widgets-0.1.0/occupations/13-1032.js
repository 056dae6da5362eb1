// 13-1032 Insurance Appraisers, Auto Damage
export default {
  "code": "13-1032",
  "about": "Auto damage appraisers look over damaged cars and trucks and work out what repairs will cost.",
  "duties": [
    "Inspect wrecked cars inside, outside, and under the hood",
    "Take photos and list every damaged part",
    "Price the parts and hours a repair needs",
    "Agree on a price with the repair shop",
    "Decide whether a car is worth fixing"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 14.3,
    "someCollege": 23.2,
    "associate": 11.2,
    "bachelor": 38.9,
    "master": 9.3,
    "doctoral": 1.7,
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
    "13-2020",
    "17-3027",
    "49-3021",
    "49-3023",
    "53-6051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0603",
        "title": "Autobody/Collision and Repair Technology/Technician"
      },
      {
        "cip": "52.1701",
        "title": "Insurance"
      }
    ]
  }
};
