// 33-1021 First-Line Supervisors of Firefighting and Prevention Workers
export default {
  "code": "33-1021",
  "about": "Fire supervisors lead the crews that fight and prevent fires, and run the station between calls.",
  "duties": [
    "Size up a fire and decide how to fight it",
    "Tell each firefighter where to go and what to do",
    "Keep in touch with crews and dispatchers by radio",
    "Lead drills and training",
    "Check trucks, hoses, and air packs",
    "Go along on medical calls and rescues"
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
    "highSchool": 11.5,
    "someCollege": 29.6,
    "associate": 24.2,
    "bachelor": 25.4,
    "master": 7.8,
    "doctoral": 0.5,
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
    "17-2111",
    "33-1091",
    "33-2011",
    "33-2021",
    "33-2022"
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
        "cip": "43.0201",
        "title": "Fire Prevention and Safety Technology/Technician"
      },
      {
        "cip": "43.0202",
        "title": "Fire Services Administration"
      },
      {
        "cip": "43.0203",
        "title": "Fire Science/Fire-fighting"
      },
      {
        "cip": "43.0205",
        "title": "Fire/Arson Investigation and Prevention"
      },
      {
        "cip": "43.0299",
        "title": "Fire Protection, Other"
      }
    ]
  }
};
