// 15-2021 Mathematicians
export default {
  "code": "15-2021",
  "about": "Mathematicians search for new ideas in math and use math to solve problems in science, business, and technology.",
  "duties": [
    "Test ideas and prove whether they are true",
    "Build math models of real-life events",
    "Write computer programs for long calculations",
    "Help engineers and scientists with hard math",
    "Publish papers and give talks on new results"
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
    "15-1221",
    "15-2041",
    "15-2051",
    "19-2012",
    "25-1022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.1199",
        "title": "Biomathematics, Bioinformatics, and Computational Biology, Other"
      },
      {
        "cip": "27.0101",
        "title": "Mathematics, General"
      },
      {
        "cip": "27.0102",
        "title": "Algebra and Number Theory"
      },
      {
        "cip": "27.0103",
        "title": "Analysis and Functional Analysis"
      },
      {
        "cip": "27.0104",
        "title": "Geometry/Geometric Analysis"
      },
      {
        "cip": "27.0105",
        "title": "Topology and Foundations"
      },
      {
        "cip": "27.0199",
        "title": "Mathematics, Other"
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
        "cip": "27.0502",
        "title": "Mathematical Statistics and Probability"
      },
      {
        "cip": "27.0503",
        "title": "Mathematics and Statistics"
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
        "cip": "30.4901",
        "title": "Mathematical Economics"
      },
      {
        "cip": "30.5001",
        "title": "Mathematics and Atmospheric/Oceanic Science"
      },
      {
        "cip": "38.0102",
        "title": "Logic"
      }
    ]
  }
};
