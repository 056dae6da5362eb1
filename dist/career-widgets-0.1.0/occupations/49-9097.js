// 49-9097 Signal and Track Switch Repairers
export default {
  "code": "49-9097",
  "about": "Rail signal maintainers install, test, and fix the signals, crossing gates, and switches of railroads.",
  "duties": [
    "Test signals and crossing gates to see that they work",
    "Replace bad wires, bulbs, and batteries",
    "Fix the motors that move track switches",
    "Drive along the line to find trouble spots",
    "Oil moving parts and clean lenses",
    "Put up new signals and gates with the crew"
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
    "lessThanHighSchool": 14.1,
    "highSchool": 39.7,
    "someCollege": 24.7,
    "associate": 9.8,
    "bachelor": 9.3,
    "master": 1.8,
    "doctoral": 0.6,
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
    "49-2091",
    "49-2093",
    "49-2095",
    "49-3043",
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
