// 15-1254 Web Developers
export default {
  "code": "15-1254",
  "about": "Web developers build websites and web apps and keep them fast, safe, and working on every device.",
  "duties": [
    "Write the code behind web pages",
    "Test sites on phones, tablets, and computers",
    "Fix broken links, slow pages, and bugs",
    "Connect sites to databases and payment systems",
    "Plan features with clients and designers"
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
    "highSchool": 4.5,
    "someCollege": 15.5,
    "associate": 9.2,
    "bachelor": 53.6,
    "master": 15,
    "doctoral": 1.4,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "15-1242",
    "15-1251",
    "15-1252",
    "15-1255",
    "15-1299"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "11.0201",
        "title": "Computer Programming/Programmer, General"
      },
      {
        "cip": "11.0701",
        "title": "Computer Science"
      },
      {
        "cip": "11.0801",
        "title": "Web Page, Digital/Multimedia and Information Resources Design"
      },
      {
        "cip": "11.1004",
        "title": "Web/Multimedia Management and Webmaster"
      }
    ]
  }
};
