// 11-2011 Advertising and Promotions Managers
export default {
  "code": "11-2011",
  "about": "Advertising and promotions managers plan the ads, contests, coupons, and giveaways that make people want a product or service.",
  "duties": [
    "Plan ad campaigns with clients and the creative team",
    "Look over ads, scripts, and layouts before they run",
    "Set up contests, coupons, and free samples",
    "Pick where ads appear, from websites to billboards",
    "Keep campaign spending within budget",
    "See which ads brought in buyers"
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
    "lessThanHighSchool": 0.7,
    "highSchool": 3,
    "someCollege": 9,
    "associate": 6,
    "bachelor": 65.8,
    "master": 13.8,
    "doctoral": 1.6,
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
    "11-2021",
    "11-2032",
    "13-1161",
    "27-3031",
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
        "cip": "09.0900",
        "title": "Public Relations, Advertising, and Applied Communication"
      },
      {
        "cip": "09.0902",
        "title": "Public Relations/Image Management"
      },
      {
        "cip": "09.0903",
        "title": "Advertising"
      },
      {
        "cip": "52.1401",
        "title": "Marketing/Marketing Management, General"
      }
    ]
  }
};
