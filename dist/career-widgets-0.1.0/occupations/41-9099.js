// 41-9099 Sales and Related Workers, All Other
export default {
  "code": "41-9099",
  "about": "These workers sell goods or services in jobs that have no group of their own.",
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
    "lessThanHighSchool": 4.1,
    "highSchool": 22.3,
    "someCollege": 23.5,
    "associate": 9,
    "bachelor": 32.3,
    "master": 7.7,
    "doctoral": 1.1,
    "inexactMatch": false,
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
        "cip": "52.1803",
        "title": "Retailing and Retail Operations"
      },
      {
        "cip": "52.1804",
        "title": "Selling Skills and Sales Operations"
      },
      {
        "cip": "52.1901",
        "title": "Auctioneering"
      },
      {
        "cip": "52.1909",
        "title": "Special Products Marketing Operations"
      }
    ]
  }
};
