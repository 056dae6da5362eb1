// 49-9045 Refractory Materials Repairers, Except Brickmasons
export default {
  "code": "49-9045",
  "about": "Refractory repairers rebuild the heatproof lining inside furnaces, kilns, boilers, and the pots that hold melted metal.",
  "duties": [
    "Knock out old lining with hammers and chisels",
    "Prepare heatproof mortar from clay and sand",
    "Spread or spray a new lining inside the furnace",
    "Set heatproof bricks or shapes in place",
    "Dry the new lining slowly with burners",
    "Look for cracks and thin spots"
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
    "lessThanHighSchool": 8.5,
    "highSchool": 40,
    "someCollege": 26.2,
    "associate": 18,
    "bachelor": 6,
    "master": 1,
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
    "47-2021",
    "47-2053",
    "47-3011",
    "51-4071",
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
        "cip": "47.0303",
        "title": "Industrial Mechanics and Maintenance Technology/Technician"
      }
    ]
  }
};
