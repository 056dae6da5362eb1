// 11-9161 Emergency Management Directors
export default {
  "code": "11-9161",
  "about": "Emergency management directors get towns, schools, hospitals, and others ready for disasters and lead the response.",
  "duties": [
    "Write plans for floods, storms, fires, and other disasters",
    "Run drills with police, fire, and hospital teams",
    "Decide when people must leave and where shelters open",
    "Show families and workers how to get ready for a disaster",
    "Tour damaged areas and ask for outside help"
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
    "highSchool": 4.7,
    "someCollege": 18.8,
    "associate": 12.9,
    "bachelor": 32.8,
    "master": 29.5,
    "doctoral": 1.2,
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
    "11-3013",
    "11-9111",
    "13-1111",
    "13-1199",
    "17-2111"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "43.0119",
        "title": "Critical Incident Response/Special Police Operations"
      },
      {
        "cip": "43.0120",
        "title": "Protective Services Operations"
      },
      {
        "cip": "43.0301",
        "title": "Homeland Security"
      },
      {
        "cip": "43.0302",
        "title": "Crisis/Emergency/Disaster Management"
      },
      {
        "cip": "43.0303",
        "title": "Critical Infrastructure Protection"
      },
      {
        "cip": "43.0304",
        "title": "Terrorism and Counterterrorism Operations"
      },
      {
        "cip": "61.0603",
        "title": "Emergency Medical Services Fellowship Program"
      }
    ]
  }
};
