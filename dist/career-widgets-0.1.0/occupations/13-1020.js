// 13-1020 Buyers and Purchasing Agents
export default {
  "code": "13-1020",
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
