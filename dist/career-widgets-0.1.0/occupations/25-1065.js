// 25-1065 Political Science Teachers, Postsecondary
export default {
  "code": "25-1065",
  "about": "Political science professors teach college students how governments work, how people vote, and how countries get along.",
  "duties": [
    "Lecture on governments, voting, and world affairs",
    "Guide debates on laws and current politics",
    "Grade essays on political ideas and policy",
    "Help students apply for internships and law school",
    "Study elections or conflicts and write about them"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
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
    "19-3094",
    "25-1063",
    "25-1067",
    "25-1112",
    "25-1125"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
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
        "cip": "44.0502",
        "title": "Education Policy Analysis"
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
