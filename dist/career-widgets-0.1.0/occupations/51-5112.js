// 51-5112 Printing Press Operators
export default {
  "code": "51-5112",
  "about": "Printing press operators run the presses that print newspapers, labels, books, and packages.",
  "duties": [
    "Load paper and fill the press with ink",
    "Mount the plates or send the file to the press",
    "Print a sample and adjust color and position",
    "Pull sheets during the run to check them",
    "Clear paper jams and fix small problems",
    "Clean ink off rollers when the job is done"
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
    "lessThanHighSchool": 12.3,
    "highSchool": 42.2,
    "someCollege": 22.9,
    "associate": 9.2,
    "bachelor": 11.9,
    "master": 1.2,
    "doctoral": 0.2,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "51-5111",
    "51-5113",
    "51-9151",
    "51-9191",
    "51-9196"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0302",
        "title": "Printing Management"
      },
      {
        "cip": "10.0305",
        "title": "Graphic and Printing Equipment Operator, General Production"
      },
      {
        "cip": "10.0307",
        "title": "Printing Press Operator"
      },
      {
        "cip": "10.0399",
        "title": "Graphic Communications, Other"
      }
    ]
  }
};
