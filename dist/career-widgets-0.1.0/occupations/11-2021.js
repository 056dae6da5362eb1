// 11-2021 Marketing Managers
export default {
  "code": "11-2021",
  "about": "Marketing managers work out who will buy a product, what it should cost, and how to promote it.",
  "duties": [
    "Plan campaigns to reach new customers",
    "Study what customers want and what rivals sell",
    "Set prices that customers will pay and that still earn a profit",
    "Guide the marketing team’s daily work",
    "Talk with product designers about features and packaging"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 3.7,
    "someCollege": 8.1,
    "associate": 3.9,
    "bachelor": 58.4,
    "master": 23.4,
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
    "11-2011",
    "11-2022",
    "13-1161",
    "15-2051",
    "41-3011"
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
        "cip": "51.2011",
        "title": "Pharmaceutical Marketing and Management"
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
        "cip": "52.1910",
        "title": "Hospitality and Recreation Marketing Operations"
      }
    ]
  }
};
