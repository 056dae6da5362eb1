// 19-4051 Nuclear Technicians
export default {
  "code": "19-4051",
  "about": "Nuclear technicians help run and test equipment in nuclear plants and labs and watch radiation levels.",
  "duties": [
    "Watch gauges on reactors and pumps",
    "Scan people and rooms for radiation",
    "Test plant equipment to see that it runs safely",
    "Tag gear that needs repair",
    "Tell workers how long they may stay near radiation",
    "Act fast when an alarm goes off"
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
    "lessThanHighSchool": 6.7,
    "highSchool": 15.8,
    "someCollege": 23.9,
    "associate": 8.9,
    "bachelor": 37.7,
    "master": 5.7,
    "doctoral": 1.2,
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
    "17-3021",
    "49-9099",
    "51-8011",
    "51-8013",
    "51-8021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.1401",
        "title": "Nuclear Engineering Technology/Technician"
      },
      {
        "cip": "41.0204",
        "title": "Industrial Radiologic Technology/Technician"
      },
      {
        "cip": "41.0205",
        "title": "Nuclear/Nuclear Power Technology/Technician"
      },
      {
        "cip": "41.0299",
        "title": "Nuclear and Industrial Radiologic Technologies/Technicians, Other"
      },
      {
        "cip": "51.0916",
        "title": "Radiation Protection/Health Physics Technician"
      }
    ]
  }
};
