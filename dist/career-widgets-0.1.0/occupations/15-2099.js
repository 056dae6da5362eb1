// 15-2099 Mathematical Science Occupations, All Other
export default {
  "code": "15-2099",
  "about": "These math workers do jobs that have no group of their own, such as using computers to study genes and proteins.",
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
    "lessThanHighSchool": 0.4,
    "highSchool": 2.6,
    "someCollege": 6.3,
    "associate": 4.1,
    "bachelor": 40,
    "master": 35.4,
    "doctoral": 11.2,
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
        "cip": "26.1104",
        "title": "Computational Biology"
      },
      {
        "cip": "26.1199",
        "title": "Biomathematics, Bioinformatics, and Computational Biology, Other"
      },
      {
        "cip": "27.0101",
        "title": "Mathematics, General"
      },
      {
        "cip": "27.0301",
        "title": "Applied Mathematics, General"
      },
      {
        "cip": "27.0303",
        "title": "Computational Mathematics"
      },
      {
        "cip": "27.0304",
        "title": "Computational and Applied Mathematics"
      },
      {
        "cip": "27.0305",
        "title": "Financial Mathematics"
      },
      {
        "cip": "27.0306",
        "title": "Mathematical Biology"
      },
      {
        "cip": "27.0399",
        "title": "Applied Mathematics, Other"
      },
      {
        "cip": "27.9999",
        "title": "Mathematics and Statistics, Other"
      },
      {
        "cip": "30.0801",
        "title": "Mathematics and Computer Science"
      },
      {
        "cip": "30.3001",
        "title": "Computational Science"
      },
      {
        "cip": "30.4901",
        "title": "Mathematical Economics"
      },
      {
        "cip": "30.5001",
        "title": "Mathematics and Atmospheric/Oceanic Science"
      }
    ]
  }
};
