// 19-3041 Sociologists
export default {
  "code": "19-3041",
  "about": "Sociologists study how people live in groups, from families and schools to whole societies.",
  "duties": [
    "Plan surveys and interviews about social life",
    "Watch how groups of people act",
    "Study data on topics like crime, work, or aging",
    "Write reports and articles on what they learn",
    "Advise leaders on social problems"
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
    "19-3022",
    "19-3091",
    "19-3094",
    "25-1067",
    "25-1113"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "45.0102",
        "title": "Research Methodology and Quantitative Methods"
      },
      {
        "cip": "45.0103",
        "title": "Survey Research/Methodology"
      },
      {
        "cip": "45.0401",
        "title": "Criminology"
      },
      {
        "cip": "45.0501",
        "title": "Demography and Population Studies"
      },
      {
        "cip": "45.0502",
        "title": "Applied Demography"
      },
      {
        "cip": "45.0599",
        "title": "Demography, Other"
      },
      {
        "cip": "45.1101",
        "title": "Sociology, General"
      },
      {
        "cip": "45.1102",
        "title": "Applied/Public Sociology"
      },
      {
        "cip": "45.1103",
        "title": "Rural Sociology"
      },
      {
        "cip": "45.1199",
        "title": "Sociology, Other"
      },
      {
        "cip": "45.1201",
        "title": "Urban Studies/Affairs"
      },
      {
        "cip": "45.1301",
        "title": "Sociology and Anthropology"
      },
      {
        "cip": "51.3204",
        "title": "Medical/Health Humanities"
      }
    ]
  }
};
