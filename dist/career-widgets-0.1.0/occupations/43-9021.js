// 43-9021 Data Entry Keyers
export default {
  "code": "43-9021",
  "about": "Data entry workers type facts and numbers from forms and other sources into computers.",
  "duties": [
    "Type names, numbers, and other data into a database",
    "Compare what was typed with the original",
    "Fix wrong or missing entries",
    "Sort forms before typing them in",
    "Ask about missing or hard-to-read parts",
    "Put finished forms away"
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
    "lessThanHighSchool": 3.2,
    "highSchool": 28.6,
    "someCollege": 29.4,
    "associate": 14.4,
    "bachelor": 20.3,
    "master": 3.5,
    "doctoral": 0.6,
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
    "43-4071",
    "43-9022",
    "43-9051",
    "43-9061",
    "43-9071"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0305",
        "title": "Graphic and Printing Equipment Operator, General Production"
      },
      {
        "cip": "11.0601",
        "title": "Data Entry/Microcomputer Applications, General"
      },
      {
        "cip": "52.0407",
        "title": "Business/Office Automation/Technology/Data Entry"
      }
    ]
  }
};
