// 27-3092 Court Reporters and Simultaneous Captioners
export default {
  "code": "27-3092",
  "about": "Court reporters and captioners take down every word said in court, in meetings, and on live TV.",
  "duties": [
    "Type every word on a special keyboard as people speak",
    "Ask people to repeat what was not clear",
    "Check and correct the written record",
    "Give lawyers and judges copies of what was said",
    "Make captions for live TV shows",
    "Read back testimony in court"
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
    "lessThanHighSchool": 1.2,
    "highSchool": 16.6,
    "someCollege": 26.4,
    "associate": 31.2,
    "bachelor": 20,
    "master": 3.6,
    "doctoral": 1,
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
    "23-2011",
    "43-4031",
    "43-4071",
    "43-6012",
    "43-9022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0204",
        "title": "Voice Writing Technology/Technician"
      },
      {
        "cip": "22.0303",
        "title": "Court Reporting and Captioning/Court Reporter"
      },
      {
        "cip": "22.0304",
        "title": "Court Interpreter"
      },
      {
        "cip": "22.0305",
        "title": "Scopist"
      }
    ]
  }
};
