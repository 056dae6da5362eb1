// 47-2211 Sheet Metal Workers
export default {
  "code": "47-2211",
  "about": "Sheet metal workers make and install products from thin sheets of metal, like air ducts, gutters, and metal roofs.",
  "duties": [
    "Measure and mark shapes on flat sheets of metal",
    "Cut and bend the sheets with shears and machines",
    "Weld or rivet pieces into ducts, boxes, and pipes",
    "Hang air ducts in homes and other buildings",
    "Put up gutters, metal roofs, and siding",
    "Grind sharp edges smooth"
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
    "lessThanHighSchool": 13.1,
    "highSchool": 50.1,
    "someCollege": 22.5,
    "associate": 9.2,
    "bachelor": 4.4,
    "master": 0.5,
    "doctoral": 0.1,
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
    "47-2081",
    "47-2221",
    "51-2011",
    "51-2041",
    "51-4192"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "48.0506",
        "title": "Sheet Metal Technology/Sheetworking"
      }
    ]
  }
};
