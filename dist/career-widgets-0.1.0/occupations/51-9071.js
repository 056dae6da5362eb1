// 51-9071 Jewelers and Precious Stone and Metal Workers
export default {
  "code": "51-9071",
  "about": "Jewelers make, repair, and appraise jewelry and work with gold, silver, gems, and diamonds.",
  "duties": [
    "Make rings larger or smaller",
    "Set stones into rings and necklaces",
    "Mend broken chains and clasps",
    "Shape and join gold and silver with a torch",
    "Polish jewelry until it gleams",
    "Study gems under a magnifier to grade them"
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
    "lessThanHighSchool": 10.8,
    "highSchool": 23.3,
    "someCollege": 23.8,
    "associate": 9,
    "bachelor": 26.1,
    "master": 5.9,
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
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "27-1012",
    "51-6041",
    "51-9022",
    "51-9194",
    "51-9195"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0408",
        "title": "Watchmaking and Jewelrymaking"
      },
      {
        "cip": "50.0713",
        "title": "Jewelry Arts"
      },
      {
        "cip": "50.0714",
        "title": "Metal Arts"
      }
    ]
  }
};
