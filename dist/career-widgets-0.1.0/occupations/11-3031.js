// 11-3031 Financial Managers
export default {
  "code": "11-3031",
  "about": "Financial managers oversee the money of a company, bank branch, or investment fund.",
  "duties": [
    "Track money coming in and going out",
    "Put together budgets and reports on profits and costs",
    "Advise top managers on where to save or invest",
    "Lead accountants, tellers, or other finance staff",
    "Approve loans, payments, or investments"
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
    "lessThanHighSchool": 1.1,
    "highSchool": 9.6,
    "someCollege": 16.4,
    "associate": 7.8,
    "bachelor": 41.8,
    "master": 20.9,
    "doctoral": 2.5,
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
    "13-2011",
    "13-2041",
    "13-2051",
    "13-2052",
    "13-2072"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.1601",
        "title": "Accounting and Computer Science"
      },
      {
        "cip": "30.7104",
        "title": "Financial Analytics"
      },
      {
        "cip": "52.0215",
        "title": "Risk Management"
      },
      {
        "cip": "52.0304",
        "title": "Accounting and Finance"
      },
      {
        "cip": "52.0305",
        "title": "Accounting and Business/Management"
      },
      {
        "cip": "52.0801",
        "title": "Finance, General"
      },
      {
        "cip": "52.0806",
        "title": "International Finance"
      },
      {
        "cip": "52.0808",
        "title": "Public Finance"
      },
      {
        "cip": "52.0809",
        "title": "Credit Management"
      },
      {
        "cip": "52.0810",
        "title": "Financial Risk Management"
      },
      {
        "cip": "52.0899",
        "title": "Finance and Financial Management Services, Other"
      }
    ]
  }
};
