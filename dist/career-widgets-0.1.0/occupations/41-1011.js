// 41-1011 First-Line Supervisors of Retail Sales Workers
export default {
  "code": "41-1011",
  "about": "Retail supervisors lead the sales workers and cashiers of a store or department.",
  "duties": [
    "Help customers and deal with complaints",
    "Plan who works each shift and at which spot",
    "Show workers how to sell and run the register",
    "Check that shelves are full, neat, and priced right",
    "Count the cash and close the store",
    "Order goods that sell out"
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
    "lessThanHighSchool": 6,
    "highSchool": 29,
    "someCollege": 26.5,
    "associate": 10.4,
    "bachelor": 22,
    "master": 5,
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
    "35-1012",
    "37-1011",
    "39-1014",
    "41-1012",
    "43-1011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0608",
        "title": "Floriculture/Floristry Operations and Management"
      },
      {
        "cip": "19.0203",
        "title": "Consumer Merchandising/Retailing Management"
      },
      {
        "cip": "52.0208",
        "title": "E-Commerce/Electronic Commerce"
      },
      {
        "cip": "52.0212",
        "title": "Retail Management"
      },
      {
        "cip": "52.1803",
        "title": "Retailing and Retail Operations"
      },
      {
        "cip": "52.1804",
        "title": "Selling Skills and Sales Operations"
      },
      {
        "cip": "52.1899",
        "title": "General Merchandising, Sales, and Related Marketing Operations, Other"
      },
      {
        "cip": "52.1909",
        "title": "Special Products Marketing Operations"
      }
    ]
  }
};
