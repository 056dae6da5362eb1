// 19-4044 Hydrologic Technicians
export default {
  "code": "19-4044",
  "about": "Hydrologic technicians measure the water in rivers, lakes, and wells and collect samples for testing.",
  "duties": [
    "Measure how deep and fast a river runs",
    "Fill sample bottles and send them to the lab",
    "Set up and repair gauges in streams and wells",
    "Check data for errors before scientists use it",
    "Send flood readings to emergency crews"
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
    "11-9121",
    "17-2051",
    "19-1031",
    "19-2043",
    "19-4043"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "40.0605",
        "title": "Hydrology and Water Resources Science"
      },
      {
        "cip": "41.0000",
        "title": "Science Technologies/Technicians, General"
      },
      {
        "cip": "41.0399",
        "title": "Physical Science Technologies/Technicians, Other"
      },
      {
        "cip": "41.9999",
        "title": "Science Technologies/Technicians, Other"
      }
    ]
  }
};
