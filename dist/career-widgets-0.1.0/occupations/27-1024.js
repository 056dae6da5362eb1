// 27-1024 Graphic Designers
export default {
  "code": "27-1024",
  "about": "Graphic designers create logos, ads, packages, and pages with pictures, type, and color.",
  "duties": [
    "Design logos, ads, and posters on the computer",
    "Choose type, colors, and images",
    "Ask clients what the design should do and for whom",
    "Show drafts and change what does not work",
    "Check final pages for errors before printing",
    "Get files ready for print or the web"
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
    "lessThanHighSchool": 1.3,
    "highSchool": 5,
    "someCollege": 12.5,
    "associate": 11.5,
    "bachelor": 59.9,
    "master": 8.7,
    "doctoral": 1.2,
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
    "15-1255",
    "27-1011",
    "27-1013",
    "27-1014",
    "43-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "11.0801",
        "title": "Web Page, Digital/Multimedia and Information Resources Design"
      },
      {
        "cip": "11.0803",
        "title": "Computer Graphics"
      },
      {
        "cip": "50.0102",
        "title": "Digital Arts"
      },
      {
        "cip": "50.0401",
        "title": "Design and Visual Communications, General"
      },
      {
        "cip": "50.0402",
        "title": "Commercial and Advertising Art"
      },
      {
        "cip": "50.0404",
        "title": "Industrial and Product Design"
      },
      {
        "cip": "50.0409",
        "title": "Graphic Design"
      }
    ]
  }
};
