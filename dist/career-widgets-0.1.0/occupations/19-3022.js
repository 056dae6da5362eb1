// 19-3022 Survey Researchers
export default {
  "code": "19-3022",
  "about": "Survey researchers plan surveys and polls and study the answers to learn what people think and do.",
  "duties": [
    "Write survey questions and try them on a few people",
    "Decide whom to ask and how to reach them",
    "Keep track of interviews and online answers",
    "Study the answers and look for patterns",
    "Show clients the results in charts and tables"
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
    "lessThanHighSchool": 0.2,
    "highSchool": 2.9,
    "someCollege": 4.8,
    "associate": 2.3,
    "bachelor": 31.1,
    "master": 39.2,
    "doctoral": 19.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-1111",
    "15-2041",
    "15-2051",
    "19-4061",
    "43-9111"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.0608",
        "title": "Institutional Research"
      },
      {
        "cip": "27.0501",
        "title": "Statistics, General"
      },
      {
        "cip": "27.0601",
        "title": "Applied Statistics, General"
      },
      {
        "cip": "45.0102",
        "title": "Research Methodology and Quantitative Methods"
      },
      {
        "cip": "45.0601",
        "title": "Economics, General"
      },
      {
        "cip": "45.0602",
        "title": "Applied Economics"
      },
      {
        "cip": "52.0601",
        "title": "Business/Managerial Economics"
      },
      {
        "cip": "52.1302",
        "title": "Business Statistics"
      },
      {
        "cip": "52.1402",
        "title": "Marketing Research"
      }
    ]
  }
};
