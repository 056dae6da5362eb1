// 19-1021 Biochemists and Biophysicists
export default {
  "code": "19-1021",
  "about": "Biochemists and biophysicists study the chemistry and physics inside living cells, often to fight disease or improve food.",
  "duties": [
    "Run experiments on cells, proteins, or DNA",
    "Study how drugs or foods act on the body",
    "Find out what shape a molecule has",
    "Write papers and ask for research money",
    "Guide students and lab workers"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 49.3,
    "master": 30.2,
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
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "17-2031",
    "19-1022",
    "19-1029",
    "19-1042",
    "19-2031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.0202",
        "title": "Biochemistry"
      },
      {
        "cip": "26.0203",
        "title": "Biophysics"
      },
      {
        "cip": "26.0205",
        "title": "Molecular Biochemistry"
      },
      {
        "cip": "26.0206",
        "title": "Molecular Biophysics"
      },
      {
        "cip": "26.0207",
        "title": "Structural Biology"
      },
      {
        "cip": "26.0210",
        "title": "Biochemistry and Molecular Biology"
      },
      {
        "cip": "26.0499",
        "title": "Cell/Cellular Biology and Anatomical Sciences, Other"
      },
      {
        "cip": "26.0913",
        "title": "Biomechanics"
      },
      {
        "cip": "51.2003",
        "title": "Pharmaceutics and Drug Design"
      }
    ]
  }
};
