// 17-2141 Mechanical Engineers
export default {
  "code": "17-2141",
  "about": "Mechanical engineers design and test machines, engines, tools, and heating and cooling systems.",
  "duties": [
    "Design machine parts on a computer",
    "Build and test models of new products",
    "Find out why machines break down",
    "Read drawings and suggest design changes",
    "Check that new machines and heating systems run right after setup"
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
    "highSchool": 4.1,
    "someCollege": 5.6,
    "associate": 7.3,
    "bachelor": 56.6,
    "master": 22.1,
    "doctoral": 3.6,
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
    "17-2071",
    "17-2112",
    "17-2199",
    "17-3023",
    "17-3027"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.1101",
        "title": "Engineering Mechanics"
      },
      {
        "cip": "14.1901",
        "title": "Mechanical Engineering"
      },
      {
        "cip": "14.4101",
        "title": "Electromechanical Engineering"
      }
    ]
  }
};
