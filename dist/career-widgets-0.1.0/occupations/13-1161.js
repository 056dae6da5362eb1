// 13-1161 Market Research Analysts and Marketing Specialists
export default {
  "code": "13-1161",
  "about": "Market research analysts and marketing specialists find out what customers want and help companies reach them.",
  "duties": [
    "Write surveys and set up interviews with customers",
    "Study sales, website visits, and buying habits",
    "Compare rival products and prices",
    "Turn findings into charts and reports",
    "Test which ads or search words bring in customers"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 4.6,
    "someCollege": 8,
    "associate": 4.4,
    "bachelor": 57,
    "master": 22.2,
    "doctoral": 2.4,
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
    "11-2011",
    "11-2021",
    "11-2022",
    "13-1111",
    "15-2051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0203",
        "title": "Consumer Merchandising/Retailing Management"
      },
      {
        "cip": "19.0905",
        "title": "Apparel and Textile Marketing Management"
      },
      {
        "cip": "30.7102",
        "title": "Business Analytics"
      },
      {
        "cip": "45.0602",
        "title": "Applied Economics"
      },
      {
        "cip": "52.1401",
        "title": "Marketing/Marketing Management, General"
      },
      {
        "cip": "52.1402",
        "title": "Marketing Research"
      },
      {
        "cip": "52.1403",
        "title": "International Marketing"
      },
      {
        "cip": "52.1404",
        "title": "Digital Marketing"
      },
      {
        "cip": "52.1499",
        "title": "Marketing, Other"
      },
      {
        "cip": "52.1904",
        "title": "Apparel and Accessories Marketing Operations"
      },
      {
        "cip": "52.1905",
        "title": "Tourism and Travel Services Marketing Operations"
      },
      {
        "cip": "52.1906",
        "title": "Tourism Promotion Operations"
      },
      {
        "cip": "52.1907",
        "title": "Vehicle and Vehicle Parts and Accessories Marketing Operations"
      },
      {
        "cip": "52.1908",
        "title": "Business and Personal/Financial Services Marketing Operations"
      },
      {
        "cip": "52.1909",
        "title": "Special Products Marketing Operations"
      },
      {
        "cip": "52.1910",
        "title": "Hospitality and Recreation Marketing Operations"
      }
    ]
  }
};
