// 41-4012 Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products
export default {
  "code": "41-4012",
  "about": "Wholesale and factory sales reps sell goods like food, clothing, and furniture to stores and other businesses.",
  "duties": [
    "Visit stores and other buyers to take orders",
    "Bring samples so buyers can see and feel the goods",
    "Offer prices, discounts, and delivery dates",
    "Look for new customers",
    "Watch what other brands sell and charge",
    "Sort out late or damaged shipments"
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
    "lessThanHighSchool": 3.2,
    "highSchool": 18.4,
    "someCollege": 20.4,
    "associate": 8.7,
    "bachelor": 40.4,
    "master": 7.9,
    "doctoral": 1,
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
    "13-1020",
    "41-3011",
    "41-3091",
    "41-4011",
    "41-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0105",
        "title": "Agricultural/Farm Supplies Retailing and Wholesaling"
      },
      {
        "cip": "52.1801",
        "title": "Sales, Distribution, and Marketing Operations, General"
      },
      {
        "cip": "52.1899",
        "title": "General Merchandising, Sales, and Related Marketing Operations, Other"
      },
      {
        "cip": "52.1902",
        "title": "Fashion Merchandising"
      },
      {
        "cip": "52.1904",
        "title": "Apparel and Accessories Marketing Operations"
      },
      {
        "cip": "52.1909",
        "title": "Special Products Marketing Operations"
      }
    ]
  }
};
