// 11-9141 Property, Real Estate, and Community Association Managers
export default {
  "code": "11-9141",
  "about": "Property managers take care of apartments, offices, condos, and other real estate for the owners.",
  "duties": [
    "Collect rent and fees and pay the bills",
    "Show empty units and sign leases",
    "Arrange repairs, cleaning, and yard work",
    "Handle complaints from tenants and neighbors",
    "Inspect buildings and grounds for damage",
    "Report on budgets to owners or boards"
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
    "lessThanHighSchool": 4,
    "highSchool": 19.6,
    "someCollege": 23.9,
    "associate": 9.7,
    "bachelor": 30.7,
    "master": 10.1,
    "doctoral": 2,
    "inexactMatch": false,
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
    "11-3013",
    "13-1020",
    "13-2020",
    "41-9021",
    "41-9022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "04.1001",
        "title": "Real Estate Development"
      },
      {
        "cip": "52.1501",
        "title": "Real Estate"
      }
    ]
  }
};
