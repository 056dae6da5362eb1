// 47-2071 Paving, Surfacing, and Tamping Equipment Operators
export default {
  "code": "47-2071",
  "about": "Paving equipment operators run the machines that lay, smooth, and pack the surface of roads, runways, and parking lots.",
  "duties": [
    "Steer the paver or roller along the marked line",
    "Watch how the asphalt spreads and adjust the flow",
    "Guide dump trucks as they unload into the paver",
    "Roll gravel, dirt, or hot asphalt until it is firm",
    "Heat the machine so the asphalt doesn’t stick",
    "Wash, grease, and fix the machines"
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
    "lessThanHighSchool": 18.5,
    "highSchool": 53.1,
    "someCollege": 18.8,
    "associate": 6,
    "bachelor": 3.1,
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
    "47-2051",
    "47-2061",
    "47-2073",
    "47-4090",
    "47-5022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "49.0202",
        "title": "Construction/Heavy Equipment/Earthmoving Equipment Operation"
      }
    ]
  }
};
