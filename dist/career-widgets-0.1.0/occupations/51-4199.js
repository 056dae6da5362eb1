// 51-4199 Metal Workers and Plastic Workers, All Other
export default {
  "code": "51-4199",
  "about": "These workers shape or treat metal or plastic in jobs that have no group of their own.",
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
    "lessThanHighSchool": 16.8,
    "highSchool": 49.5,
    "someCollege": 19.4,
    "associate": 8.2,
    "bachelor": 5.2,
    "master": 0.8,
    "doctoral": 0.1,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
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
        "cip": "48.0503",
        "title": "Machine Shop Technology/Assistant"
      },
      {
        "cip": "48.0599",
        "title": "Precision Metal Working, Other"
      }
    ]
  }
};
