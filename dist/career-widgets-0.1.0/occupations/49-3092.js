// 49-3092 Recreational Vehicle Service Technicians
export default {
  "code": "49-3092",
  "about": "RV technicians repair motor homes and travel trailers, from the brakes to the kitchen and plumbing.",
  "duties": [
    "Find and fix water leaks in roofs and walls",
    "Repair heaters, air conditioners, and stoves",
    "Fix bad wiring and test lights",
    "Mend pipes, sinks, toilets, and gas lines",
    "Check brakes and hitches for towing",
    "Replace damaged panels, doors, and windows"
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
    "lessThanHighSchool": 20.1,
    "highSchool": 44.1,
    "someCollege": 20,
    "associate": 7.7,
    "bachelor": 6.8,
    "master": 0.9,
    "doctoral": 0.3,
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
    "49-2092",
    "49-3031",
    "49-3051",
    "49-3052",
    "49-3053"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0618",
        "title": "Recreation Vehicle (RV) Service Technician"
      }
    ]
  }
};
