// 33-3051 Police and Sheriff's Patrol Officers
export default {
  "code": "33-3051",
  "about": "Police and sheriff’s patrol officers enforce the law, answer calls for help, and protect people and property.",
  "duties": [
    "Patrol an area by car, by bike, or on foot",
    "Answer calls about crimes, fights, and accidents",
    "Stop drivers who break traffic laws",
    "Arrest people suspected of a crime",
    "Talk to witnesses and write reports",
    "Give first aid until help comes"
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
    "lessThanHighSchool": 0.9,
    "highSchool": 13.1,
    "someCollege": 28,
    "associate": 16.3,
    "bachelor": 33.8,
    "master": 7.2,
    "doctoral": 0.7,
    "inexactMatch": true,
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
    "33-1012",
    "33-3011",
    "33-3021",
    "33-3052",
    "33-9021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0208",
        "title": "Environmental/Natural Resources Law Enforcement and Protective Services"
      },
      {
        "cip": "43.0100",
        "title": "Criminal Justice and Corrections, General"
      },
      {
        "cip": "43.0107",
        "title": "Criminal Justice/Police Science"
      },
      {
        "cip": "43.0114",
        "title": "Law Enforcement Investigation and Interviewing"
      },
      {
        "cip": "43.0115",
        "title": "Law Enforcement Record-Keeping and Evidence Management"
      },
      {
        "cip": "43.0119",
        "title": "Critical Incident Response/Special Police Operations"
      },
      {
        "cip": "43.0120",
        "title": "Protective Services Operations"
      },
      {
        "cip": "43.0122",
        "title": "Maritime Law Enforcement"
      },
      {
        "cip": "43.0402",
        "title": "Criminalistics and Criminal Science"
      }
    ]
  }
};
