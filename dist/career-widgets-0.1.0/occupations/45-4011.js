// 45-4011 Forest and Conservation Workers
export default {
  "code": "45-4011",
  "about": "Forest and conservation workers plant trees, fight pests and fires, and care for forests, wetlands, and rangelands.",
  "duties": [
    "Plant young trees on bare land",
    "Cut brush and thin crowded trees",
    "Clear strips of land to stop fires",
    "Spray weeds and insects that harm trees",
    "Build trails, fences, and small dams",
    "Keep saws and other tools in good shape"
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
    "lessThanHighSchool": 14.3,
    "highSchool": 39.2,
    "someCollege": 14.4,
    "associate": 8.1,
    "bachelor": 19.5,
    "master": 3.4,
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
    "19-1031",
    "19-1032",
    "19-4071",
    "33-2022",
    "45-2092"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0606",
        "title": "Plant Nursery Operations and Management"
      },
      {
        "cip": "03.0501",
        "title": "Forestry, General"
      },
      {
        "cip": "03.0511",
        "title": "Forest Technology/Technician"
      },
      {
        "cip": "03.0599",
        "title": "Forestry, Other"
      }
    ]
  }
};
