// 41-3091 Sales Representatives of Services, Except Advertising, Insurance, Financial Services, and Travel
export default {
  "code": "41-3091",
  "about": "Service sales representatives sell services to people and businesses, like cleaning, phone plans, or repair contracts.",
  "duties": [
    "Call or visit people who may need the service",
    "Show how a service would solve a problem",
    "Work out a price and write an offer",
    "Sign up new customers",
    "Check that customers are happy after the sale",
    "Meet new customers at trade shows"
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
    "lessThanHighSchool": 2.1,
    "highSchool": 14.7,
    "someCollege": 20.5,
    "associate": 7.7,
    "bachelor": 44,
    "master": 9.8,
    "doctoral": 1.3,
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
    "11-2022",
    "41-3011",
    "41-4011",
    "41-9041",
    "43-4051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.1803",
        "title": "Retailing and Retail Operations"
      },
      {
        "cip": "52.1804",
        "title": "Selling Skills and Sales Operations"
      }
    ]
  }
};
