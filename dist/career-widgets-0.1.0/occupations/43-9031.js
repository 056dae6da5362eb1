// 43-9031 Desktop Publishers
export default {
  "code": "43-9031",
  "about": "Desktop publishers arrange words and pictures on the page for books, brochures, newsletters, and websites.",
  "duties": [
    "Lay out text and pictures on the computer",
    "Pick type styles that suit the page",
    "Clean up photos and artwork",
    "Go over test pages for errors",
    "Show sample pages to the customer",
    "Send finished files to the printer"
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
    "lessThanHighSchool": 2.5,
    "highSchool": 18.5,
    "someCollege": 24.4,
    "associate": 13.1,
    "bachelor": 29.4,
    "master": 10.5,
    "doctoral": 1.6,
    "inexactMatch": true,
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
    "15-1255",
    "27-1014",
    "27-1024",
    "43-9081",
    "51-5111"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0303",
        "title": "Prepress/Desktop Publishing and Digital Imaging Design"
      },
      {
        "cip": "10.0308",
        "title": "Computer Typography and Composition Equipment Operator"
      }
    ]
  }
};
