// 15-1221 Computer and Information Research Scientists
export default {
  "code": "15-1221",
  "about": "Computer scientists invent new ways for computers to work and look for answers to hard computing problems.",
  "duties": [
    "Come up with new methods for computers to solve problems",
    "Write programs to try out an idea",
    "Run tests and compare the results",
    "Team up with experts in fields like robotics or medicine",
    "Write papers and talk about what they found"
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
    "highSchool": 2.4,
    "someCollege": 1.9,
    "associate": 0.9,
    "bachelor": 36,
    "master": 34,
    "doctoral": 24.3,
    "inexactMatch": false,
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
    "15-1251",
    "15-1252",
    "15-2021",
    "15-2031",
    "15-2051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "11.0101",
        "title": "Computer and Information Sciences, General"
      },
      {
        "cip": "11.0102",
        "title": "Artificial Intelligence"
      },
      {
        "cip": "11.0103",
        "title": "Information Technology"
      },
      {
        "cip": "11.0104",
        "title": "Informatics"
      },
      {
        "cip": "11.0199",
        "title": "Computer and Information Sciences, Other"
      },
      {
        "cip": "11.0401",
        "title": "Information Science/Studies"
      },
      {
        "cip": "11.0701",
        "title": "Computer Science"
      },
      {
        "cip": "11.0804",
        "title": "Modeling, Virtual Environments and Simulation"
      },
      {
        "cip": "11.0902",
        "title": "Cloud Computing"
      },
      {
        "cip": "26.1103",
        "title": "Bioinformatics"
      },
      {
        "cip": "30.3101",
        "title": "Human Computer Interaction"
      },
      {
        "cip": "30.7001",
        "title": "Data Science, General"
      },
      {
        "cip": "30.7099",
        "title": "Data Science, Other"
      },
      {
        "cip": "40.0512",
        "title": "Cheminformatics/Chemistry Informatics"
      },
      {
        "cip": "51.2706",
        "title": "Medical Informatics"
      }
    ]
  }
};
