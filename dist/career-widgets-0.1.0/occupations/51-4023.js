// 51-4023 Rolling Machine Setters, Operators, and Tenders, Metal and Plastic
export default {
  "code": "51-4023",
  "about": "Rolling machine operators run rolls that squeeze steel, other metal, or plastic into sheets, bars, and beams.",
  "duties": [
    "Close the rolls bit by bit to make metal thinner",
    "Feed slabs or coils into the mill",
    "Watch the strip for jams, cracks, and dents",
    "Speed up or slow down the rolls",
    "Measure how thick the sheet is",
    "Change worn rolls with a crane"
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
    "lessThanHighSchool": 12.7,
    "highSchool": 56.6,
    "someCollege": 21,
    "associate": 4.5,
    "bachelor": 4.5,
    "master": 0.6,
    "doctoral": 0,
    "inexactMatch": true,
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
    "51-4031",
    "51-4033",
    "51-4035",
    "51-7042",
    "51-9032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "48.0501",
        "title": "Machine Tool Technology/Machinist"
      },
      {
        "cip": "48.0506",
        "title": "Sheet Metal Technology/Sheetworking"
      }
    ]
  }
};
