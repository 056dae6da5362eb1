// 15-1251 Computer Programmers
export default {
  "code": "15-1251",
  "about": "Computer programmers write and fix the code that tells computers what to do.",
  "duties": [
    "Turn a design into working code",
    "Run programs to see whether they work",
    "Hunt down bugs and fix them",
    "Rewrite old code so it runs faster",
    "Add notes so others can follow the code"
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
    "lessThanHighSchool": 1.1,
    "highSchool": 5.5,
    "someCollege": 13.2,
    "associate": 8.9,
    "bachelor": 48.2,
    "master": 20.5,
    "doctoral": 2.6,
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
    "15-1211",
    "15-1242",
    "15-1252",
    "15-1255",
    "15-1299"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "11.0201",
        "title": "Computer Programming/Programmer, General"
      },
      {
        "cip": "11.0202",
        "title": "Computer Programming, Specific Applications"
      },
      {
        "cip": "11.0203",
        "title": "Computer Programming, Vendor/Product Certification"
      },
      {
        "cip": "11.0204",
        "title": "Computer Game Programming"
      },
      {
        "cip": "11.0205",
        "title": "Computer Programming, Specific Platforms"
      },
      {
        "cip": "11.0299",
        "title": "Computer Programming, Other"
      },
      {
        "cip": "11.0701",
        "title": "Computer Science"
      },
      {
        "cip": "11.0803",
        "title": "Computer Graphics"
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
        "cip": "15.1204",
        "title": "Computer Software Technology/Technician"
      },
      {
        "cip": "30.3001",
        "title": "Computational Science"
      },
      {
        "cip": "30.7101",
        "title": "Data Analytics, General"
      },
      {
        "cip": "30.7103",
        "title": "Data Visualization"
      },
      {
        "cip": "30.7199",
        "title": "Data Analytics, Other"
      },
      {
        "cip": "51.0709",
        "title": "Medical Office Computer Specialist/Assistant"
      },
      {
        "cip": "52.1201",
        "title": "Management Information Systems, General"
      }
    ]
  }
};
