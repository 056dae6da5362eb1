// 19-4071 Forest and Conservation Technicians
export default {
  "code": "19-4071",
  "about": "Forest and conservation technicians measure, protect, and care for forests, rangelands, and other natural areas.",
  "duties": [
    "Measure trees and note their health",
    "Plant seedlings and thin crowded trees",
    "Help fight and prevent forest fires",
    "Patrol parks and explain the rules to visitors",
    "Mark trails, tree stands, and burned areas on maps",
    "Show seasonal crews how to work safely"
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
    "lessThanHighSchool": 3.4,
    "highSchool": 15.3,
    "someCollege": 19.9,
    "associate": 13.5,
    "bachelor": 32.1,
    "master": 11.5,
    "doctoral": 4.4,
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
    "19-1031",
    "19-1032",
    "33-2022",
    "45-1011",
    "45-4011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0101",
        "title": "Natural Resources/Conservation, General"
      },
      {
        "cip": "03.0104",
        "title": "Environmental Science"
      },
      {
        "cip": "03.0501",
        "title": "Forestry, General"
      },
      {
        "cip": "03.0510",
        "title": "Forest Resources Production and Management"
      },
      {
        "cip": "03.0511",
        "title": "Forest Technology/Technician"
      },
      {
        "cip": "03.0599",
        "title": "Forestry, Other"
      }
    ]
  }
};
