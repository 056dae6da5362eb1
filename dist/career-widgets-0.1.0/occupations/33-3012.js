// 33-3012 Correctional Officers and Jailers
export default {
  "code": "33-3012",
  "about": "Correctional officers and jailers guard people in jails and prisons and keep order there.",
  "duties": [
    "Watch inmates at meals, at work, and in the yard",
    "Count inmates several times a day",
    "Go through cells for hidden drugs and weapons",
    "Break up fights between inmates",
    "Take inmates to court or the doctor",
    "Write a report of what happened on the shift"
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
    "lessThanHighSchool": 1.7,
    "highSchool": 31.8,
    "someCollege": 33.1,
    "associate": 14.6,
    "bachelor": 15.7,
    "master": 2.9,
    "doctoral": 0.3,
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
    "21-1092",
    "33-1011",
    "33-1012",
    "33-3011",
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
        "cip": "43.0110",
        "title": "Juvenile Corrections"
      },
      {
        "cip": "43.0199",
        "title": "Corrections and Criminal Justice, Other"
      }
    ]
  }
};
