// 13-1020 Buyers and Purchasing Agents
export default {
  "code": "13-1020",
  "about": "Buyers and purchasing agents choose and buy the goods, farm products, supplies, or services a business uses or resells.",
  "duties": [
    "Compare prices and quality from several sellers",
    "Bargain with suppliers over cost and delivery",
    "Write orders and check that they arrive",
    "Look at past sales to decide how much to buy",
    "Inspect samples, crops, or products before buying",
    "Meet sellers at trade shows, farms, or plants"
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
    "lessThanHighSchool": 2.8,
    "highSchool": 21.4,
    "someCollege": 21.8,
    "associate": 10.7,
    "bachelor": 33.1,
    "master": 9.1,
    "doctoral": 1.1,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
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
        "cip": "12.0510",
        "title": "Wine Steward/Sommelier"
      },
      {
        "cip": "19.0905",
        "title": "Apparel and Textile Marketing Management"
      },
      {
        "cip": "52.0202",
        "title": "Purchasing, Procurement/Acquisitions and Contracts Management"
      },
      {
        "cip": "52.1801",
        "title": "Sales, Distribution, and Marketing Operations, General"
      },
      {
        "cip": "52.1802",
        "title": "Merchandising and Buying Operations"
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
      }
    ]
  }
};
