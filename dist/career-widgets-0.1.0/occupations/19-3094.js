// 19-3094 Political Scientists
export default {
  "code": "19-3094",
  "about": "Political scientists study how governments, laws, and elections work and why people hold the views they do.",
  "duties": [
    "Study election results, polls, and laws",
    "Follow the news on governments and policy",
    "Test ideas about why people vote as they do",
    "Write reports, articles, and books",
    "Predict how politics may change"
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
    "19-3011",
    "19-3041",
    "25-1065",
    "25-1067",
    "25-1112"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.2001",
        "title": "International/Globalization Studies"
      },
      {
        "cip": "30.4601",
        "title": "History and Political Science"
      },
      {
        "cip": "30.5101",
        "title": "Philosophy, Politics, and Economics"
      },
      {
        "cip": "44.0501",
        "title": "Public Policy Analysis, General"
      },
      {
        "cip": "44.0504",
        "title": "International Policy Analysis"
      },
      {
        "cip": "45.0901",
        "title": "International Relations and Affairs"
      },
      {
        "cip": "45.0902",
        "title": "National Security Policy Studies"
      },
      {
        "cip": "45.0999",
        "title": "International Relations and National Security Studies, Other"
      },
      {
        "cip": "45.1001",
        "title": "Political Science and Government, General"
      },
      {
        "cip": "45.1002",
        "title": "American Government and Politics (United States)"
      },
      {
        "cip": "45.1003",
        "title": "Canadian Government and Politics"
      },
      {
        "cip": "45.1004",
        "title": "Political Economy"
      },
      {
        "cip": "45.1099",
        "title": "Political Science and Government, Other"
      }
    ]
  }
};
