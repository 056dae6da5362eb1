// 13-1111 Management Analysts
export default {
  "code": "13-1111",
  "about": "Management analysts, often called consultants, study how an organization works and suggest ways to run it better.",
  "duties": [
    "Talk with workers and watch how they do their jobs",
    "Go through numbers on costs, sales, and time",
    "Work out ways to save money or speed things up",
    "Present ideas to managers in reports and slides",
    "Help put new ways of working in place"
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
    "highSchool": 4.9,
    "someCollege": 10.3,
    "associate": 4.3,
    "bachelor": 42.9,
    "master": 30.5,
    "doctoral": 6.3,
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
    "11-1011",
    "13-1082",
    "15-1211",
    "15-1299",
    "15-2051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.0601",
        "title": "Educational Evaluation and Research"
      },
      {
        "cip": "13.0603",
        "title": "Educational Statistics and Research Methods"
      },
      {
        "cip": "13.0604",
        "title": "Educational Assessment, Testing, and Measurement"
      },
      {
        "cip": "13.0608",
        "title": "Institutional Research"
      },
      {
        "cip": "13.0699",
        "title": "Educational Assessment, Evaluation, and Research, Other"
      },
      {
        "cip": "27.0601",
        "title": "Applied Statistics, General"
      },
      {
        "cip": "30.7101",
        "title": "Data Analytics, General"
      },
      {
        "cip": "30.7102",
        "title": "Business Analytics"
      },
      {
        "cip": "30.7103",
        "title": "Data Visualization"
      },
      {
        "cip": "30.7104",
        "title": "Financial Analytics"
      },
      {
        "cip": "30.7199",
        "title": "Data Analytics, Other"
      },
      {
        "cip": "42.2804",
        "title": "Industrial and Organizational Psychology"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0213",
        "title": "Organizational Leadership"
      },
      {
        "cip": "52.0601",
        "title": "Business/Managerial Economics"
      },
      {
        "cip": "52.1301",
        "title": "Management Science"
      }
    ]
  }
};
