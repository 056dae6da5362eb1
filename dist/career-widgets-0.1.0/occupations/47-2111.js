// 47-2111 Electricians
export default {
  "code": "47-2111",
  "about": "Electricians put in and fix the wiring, lights, and other electrical equipment in homes, businesses, and factories.",
  "duties": [
    "Run wires behind walls and above ceilings",
    "Hook up outlets, switches, lights, and breaker boxes",
    "Track down why a light, motor, or circuit stopped working",
    "Test wiring with meters to see that it is safe",
    "Read blueprints to see where the wires go",
    "Replace old or damaged wiring and parts"
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
    "lessThanHighSchool": 8.2,
    "highSchool": 37.3,
    "someCollege": 29.7,
    "associate": 15.4,
    "bachelor": 7.8,
    "master": 1.3,
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
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "27-4015",
    "47-2152",
    "47-3013",
    "49-2092",
    "49-9051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0302",
        "title": "Electrician"
      }
    ]
  }
};
