// 51-8091 Chemical Plant and System Operators
export default {
  "code": "51-8091",
  "about": "Chemical plant operators control a whole chain of machines that make chemicals, often from a control room.",
  "duties": [
    "Watch screens and gauges for heat, flow, and pressure",
    "Change settings to keep the reaction on track",
    "Draw a sample to see if the product is good",
    "Walk around tanks and towers to look for trouble",
    "Stop the process fast when something goes wrong",
    "Tell repair crews what isn’t working"
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
    "lessThanHighSchool": 6.1,
    "highSchool": 38.3,
    "someCollege": 26.5,
    "associate": 15.9,
    "bachelor": 11.5,
    "master": 1.5,
    "doctoral": 0.2,
    "inexactMatch": true,
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
    "51-8013",
    "51-8031",
    "51-8093",
    "51-9011",
    "51-9012"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "41.0301",
        "title": "Chemical Technology/Technician"
      },
      {
        "cip": "41.0303",
        "title": "Chemical Process Technology"
      }
    ]
  }
};
