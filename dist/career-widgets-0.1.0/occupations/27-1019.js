// 27-1019 Artists and Related Workers, All Other
export default {
  "code": "27-1019",
  "about": "These artists and art workers make kinds of art that have no group of their own.",
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
    "lessThanHighSchool": 3.1,
    "highSchool": 14.5,
    "someCollege": 17,
    "associate": 9.1,
    "bachelor": 41.9,
    "master": 12.5,
    "doctoral": 1.8,
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
        "cip": "50.0101",
        "title": "Visual and Performing Arts, General"
      },
      {
        "cip": "50.0102",
        "title": "Digital Arts"
      },
      {
        "cip": "50.0201",
        "title": "Crafts/Craft Design, Folk Art and Artisanry"
      },
      {
        "cip": "50.0402",
        "title": "Commercial and Advertising Art"
      },
      {
        "cip": "50.0409",
        "title": "Graphic Design"
      },
      {
        "cip": "50.0410",
        "title": "Illustration"
      },
      {
        "cip": "50.0702",
        "title": "Fine/Studio Arts, General"
      },
      {
        "cip": "50.0799",
        "title": "Fine Arts and Art Studies, Other"
      },
      {
        "cip": "50.1101",
        "title": "Community/Environmental/Socially-Engaged Art"
      }
    ]
  }
};
