// 33-1011 First-Line Supervisors of Correctional Officers
export default {
  "code": "33-1011",
  "about": "Correctional supervisors lead the officers who guard people in jails and prisons.",
  "duties": [
    "Assign officers to posts and shifts",
    "Take charge during fights, escapes, and other emergencies",
    "Walk the units to see that rules are followed",
    "Make sure no inmate is missing at head count",
    "Train officers and rate their work",
    "Look into complaints and write reports"
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
    "lessThanHighSchool": 1.5,
    "highSchool": 25.6,
    "someCollege": 26.9,
    "associate": 16.9,
    "bachelor": 19.5,
    "master": 8.4,
    "doctoral": 1.1,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "21-1092",
    "33-1012",
    "33-1091",
    "33-3012",
    "33-3051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "43.0100",
        "title": "Criminal Justice and Corrections, General"
      },
      {
        "cip": "43.0102",
        "title": "Corrections"
      },
      {
        "cip": "43.0104",
        "title": "Criminal Justice/Safety Studies"
      },
      {
        "cip": "43.0113",
        "title": "Corrections Administration"
      }
    ]
  }
};
