// 47-2231 Solar Photovoltaic Installers
export default {
  "code": "47-2231",
  "about": "Solar installers put solar panels on roofs and other structures and connect them so that they make electricity.",
  "duties": [
    "Bolt racks to a roof and fasten solar panels on them",
    "Run wires from the panels to the power equipment",
    "Seal roof holes so that rain stays out",
    "Test that the system makes the right amount of power",
    "Plan where panels will get the most sun",
    "Track down and fix faults in older systems"
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
    "lessThanHighSchool": 16.4,
    "highSchool": 34.7,
    "someCollege": 26.3,
    "associate": 10.7,
    "bachelor": 10.8,
    "master": 1.1,
    "doctoral": 0,
    "inexactMatch": false,
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
    "27-4015",
    "47-1011",
    "47-2152",
    "49-9081",
    "51-8013"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.1703",
        "title": "Solar Energy Technology/Technician"
      },
      {
        "cip": "46.0410",
        "title": "Roofer"
      },
      {
        "cip": "47.0703",
        "title": "Solar Energy System Installation and Repair Technology/Technician"
      }
    ]
  }
};
