// 19-4031 Chemical Technicians
export default {
  "code": "19-4031",
  "about": "Chemical technicians help chemists and engineers test and make chemicals and products.",
  "duties": [
    "Run lab tests on liquids, solids, and gases",
    "Mix solutions from a set recipe",
    "Check samples from the plant for quality",
    "Record results and draw graphs",
    "Clean and adjust glassware and instruments"
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
    "lessThanHighSchool": 4.4,
    "highSchool": 25.4,
    "someCollege": 20,
    "associate": 13.4,
    "bachelor": 30.7,
    "master": 5.1,
    "doctoral": 1,
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
    "17-2041",
    "17-3026",
    "17-3028",
    "19-2031",
    "51-8091"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "40.0501",
        "title": "Chemistry, General"
      },
      {
        "cip": "40.0502",
        "title": "Analytical Chemistry"
      },
      {
        "cip": "40.0503",
        "title": "Inorganic Chemistry"
      },
      {
        "cip": "40.0504",
        "title": "Organic Chemistry"
      },
      {
        "cip": "40.0509",
        "title": "Environmental Chemistry"
      },
      {
        "cip": "41.0301",
        "title": "Chemical Technology/Technician"
      },
      {
        "cip": "41.0303",
        "title": "Chemical Process Technology"
      }
    ]
  }
};
