// 47-2051 Cement Masons and Concrete Finishers
export default {
  "code": "47-2051",
  "about": "Concrete finishers and cement masons shape and smooth wet concrete for floors, sidewalks, roads, and curbs.",
  "duties": [
    "Rake the pour flat and work it smooth with trowels",
    "Set up the forms that give the concrete its shape",
    "Guide the truck’s chute as the concrete pours out",
    "Cut or shape joints so that slabs don’t crack",
    "Drag a broom over the surface so it isn’t slippery",
    "Patch holes and worn spots in old concrete"
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
    "lessThanHighSchool": 35.1,
    "highSchool": 41.2,
    "someCollege": 17.7,
    "associate": 3.5,
    "bachelor": 2.1,
    "master": 0.4,
    "doctoral": 0,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 1,
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
    "47-2061",
    "47-3011",
    "47-4090"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0402",
        "title": "Concrete Finishing/Concrete Finisher"
      }
    ]
  }
};
