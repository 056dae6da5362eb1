// 11-1021 General and Operations Managers
export default {
  "code": "11-1021",
  "about": "General and operations managers keep a business, branch, or several departments running from day to day.",
  "duties": [
    "Check sales, costs, and staff numbers against the goals",
    "Plan staffing and give each department its tasks",
    "Hire, train, and coach managers and staff",
    "Fix problems with customers, suppliers, or deliveries",
    "Set prices, budgets, and rules for the business"
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
    "lessThanHighSchool": 3.3,
    "highSchool": 17,
    "someCollege": 23.3,
    "associate": 9.5,
    "bachelor": 33.3,
    "master": 11.8,
    "doctoral": 1.8,
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
    "11-1011",
    "11-3012",
    "11-3013",
    "11-3051",
    "41-1012"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.8202",
        "title": "Veterinary Office Management/Administration"
      },
      {
        "cip": "31.0301",
        "title": "Parks, Recreation, and Leisure Facilities Management, General"
      },
      {
        "cip": "31.0399",
        "title": "Parks, Recreation, and Leisure Facilities Management, Other"
      },
      {
        "cip": "44.0401",
        "title": "Public Administration"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0206",
        "title": "Non-Profit/Public/Organizational Management"
      },
      {
        "cip": "52.0212",
        "title": "Retail Management"
      },
      {
        "cip": "52.0215",
        "title": "Risk Management"
      },
      {
        "cip": "52.0701",
        "title": "Entrepreneurship/Entrepreneurial Studies"
      },
      {
        "cip": "52.0704",
        "title": "Social Entrepreneurship"
      },
      {
        "cip": "52.0801",
        "title": "Finance, General"
      },
      {
        "cip": "52.0810",
        "title": "Financial Risk Management"
      },
      {
        "cip": "52.1101",
        "title": "International Business/Trade/Commerce"
      },
      {
        "cip": "52.1301",
        "title": "Management Science"
      }
    ]
  }
};
