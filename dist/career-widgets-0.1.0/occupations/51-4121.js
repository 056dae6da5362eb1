// 51-4121 Welders, Cutters, Solderers, and Brazers
export default {
  "code": "51-4121",
  "about": "Welders, cutters, and solderers join or cut metal with intense heat.",
  "duties": [
    "Melt metal edges together so they form one piece",
    "Clamp parts so they line up before welding",
    "Clean off rust and grease before welding",
    "Cut steel with a flame or plasma torch",
    "Pick the right rod, gas, and heat",
    "Look over each weld for cracks and gaps"
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
    "lessThanHighSchool": 17.9,
    "highSchool": 47.9,
    "someCollege": 21.8,
    "associate": 8.8,
    "bachelor": 2.9,
    "master": 0.4,
    "doctoral": 0.2,
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
    "47-2011",
    "51-2011",
    "51-2031",
    "51-2041",
    "51-4122"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0614",
        "title": "Welding Engineering Technology/Technician"
      },
      {
        "cip": "48.0508",
        "title": "Welding Technology/Welder"
      }
    ]
  }
};
