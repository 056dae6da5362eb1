// 33-1099 First-Line Supervisors of Protective Service Workers, All Other
export default {
  "code": "33-1099",
  "about": "These supervisors lead workers who protect people or property in jobs that have no group of their own.",
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
    "lessThanHighSchool": 2.1,
    "highSchool": 18,
    "someCollege": 33.1,
    "associate": 12.4,
    "bachelor": 21.3,
    "master": 10.9,
    "doctoral": 2.3,
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
        "cip": "43.0112",
        "title": "Securities Services Administration/Management"
      },
      {
        "cip": "43.0123",
        "title": "Cultural/Archaelogical Resources Protection"
      },
      {
        "cip": "43.0399",
        "title": "Homeland Security, Other"
      },
      {
        "cip": "43.0401",
        "title": "Security Science and Technology, General"
      },
      {
        "cip": "43.0404",
        "title": "Cybersecurity Defense Strategy/Policy"
      }
    ]
  }
};
