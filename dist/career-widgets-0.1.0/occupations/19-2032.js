// 19-2032 Materials Scientists
export default {
  "code": "19-2032",
  "about": "Materials scientists study metals, plastics, glass, and other materials and find ways to make them stronger or more useful.",
  "duties": [
    "Look at materials through powerful microscopes",
    "Pull, heat, and bend samples until they break",
    "Mix and treat materials to make new ones",
    "Find out why a metal or plastic part failed",
    "Advise companies on which material to use"
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
    "lessThanHighSchool": 1.5,
    "highSchool": 2.7,
    "someCollege": 3.2,
    "associate": 1.5,
    "bachelor": 51.3,
    "master": 19.3,
    "doctoral": 20.5,
    "inexactMatch": true,
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
    "17-2041",
    "17-2112",
    "17-2131",
    "17-2141",
    "17-2199"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0904",
        "title": "Textile Science"
      },
      {
        "cip": "40.1001",
        "title": "Materials Science"
      },
      {
        "cip": "40.1002",
        "title": "Materials Chemistry"
      },
      {
        "cip": "40.1099",
        "title": "Materials Sciences, Other"
      }
    ]
  }
};
