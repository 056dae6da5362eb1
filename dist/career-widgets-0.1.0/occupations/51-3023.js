// 51-3023 Slaughterers and Meat Packers
export default {
  "code": "51-3023",
  "about": "Slaughterhouse workers and meat packers turn farm animals into meat, from slaughter to cutting, grinding, and packing.",
  "duties": [
    "Remove skin, feathers, and insides",
    "Stun animals before they are killed",
    "Saw carcasses into halves and smaller pieces",
    "Wash the meat and trim off what people can’t eat",
    "Turn scraps into hamburger, sausage, and lunch meat",
    "Wrap and box meat for shipping"
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
    "lessThanHighSchool": 29,
    "highSchool": 44.1,
    "someCollege": 16.3,
    "associate": 5.5,
    "bachelor": 4.2,
    "master": 0.5,
    "doctoral": 0.3,
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
    "35-2021",
    "45-2041",
    "45-2093",
    "51-3021",
    "51-3022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0506",
        "title": "Meat Cutting/Meat Cutter"
      }
    ]
  }
};
