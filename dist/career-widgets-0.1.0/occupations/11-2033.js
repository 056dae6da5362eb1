// 11-2033 Fundraising Managers
export default {
  "code": "11-2033",
  "about": "Fundraising managers plan how to raise money for charities, schools, hospitals, and other causes.",
  "duties": [
    "Plan campaigns, galas, walks, and auctions",
    "Meet with donors and ask for large gifts",
    "Set goals for how much to raise",
    "Guide staff and volunteers who contact donors",
    "Write letters and grant requests"
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
    "lessThanHighSchool": 0.1,
    "highSchool": 2.6,
    "someCollege": 5.8,
    "associate": 3.5,
    "bachelor": 56.4,
    "master": 28.4,
    "doctoral": 3.2,
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
    "11-2011",
    "11-2032",
    "11-9151",
    "13-1131",
    "27-3031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0100",
        "title": "Communication, General"
      },
      {
        "cip": "09.0900",
        "title": "Public Relations, Advertising, and Applied Communication"
      },
      {
        "cip": "09.0902",
        "title": "Public Relations/Image Management"
      },
      {
        "cip": "09.0909",
        "title": "Communication Management and Strategic Communications"
      },
      {
        "cip": "52.0206",
        "title": "Non-Profit/Public/Organizational Management"
      },
      {
        "cip": "52.0213",
        "title": "Organizational Leadership"
      },
      {
        "cip": "52.0502",
        "title": "Grantsmanship"
      },
      {
        "cip": "52.1401",
        "title": "Marketing/Marketing Management, General"
      }
    ]
  }
};
