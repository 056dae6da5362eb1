// 19-1032 Foresters
export default {
  "code": "19-1032",
  "about": "Foresters take care of forests so they give timber, clean water, wildlife, and places to hike.",
  "duties": [
    "Walk the woods to measure and count trees",
    "Plan which trees to cut and where to plant new ones",
    "Check forests for fire danger, insects, and disease",
    "Arrange timber sales with landowners and loggers",
    "See that loggers follow the contract and the law"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 71.5,
    "master": 24.8,
    "doctoral": 3.8,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "19-1013",
    "19-1031",
    "19-2041",
    "19-4071",
    "45-4011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0101",
        "title": "Natural Resources/Conservation, General"
      },
      {
        "cip": "03.0201",
        "title": "Environmental/Natural Resources Management and Policy, General"
      },
      {
        "cip": "03.0501",
        "title": "Forestry, General"
      },
      {
        "cip": "03.0502",
        "title": "Forest Sciences and Biology"
      },
      {
        "cip": "03.0506",
        "title": "Forest Management/Forest Resources Management"
      },
      {
        "cip": "03.0508",
        "title": "Urban Forestry"
      },
      {
        "cip": "03.0509",
        "title": "Wood Science and Wood Products/Pulp and Paper Technology/Technician"
      },
      {
        "cip": "03.0510",
        "title": "Forest Resources Production and Management"
      },
      {
        "cip": "03.0599",
        "title": "Forestry, Other"
      }
    ]
  }
};
