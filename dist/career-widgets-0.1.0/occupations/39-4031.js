// 39-4031 Morticians, Undertakers, and Funeral Arrangers
export default {
  "code": "39-4031",
  "about": "Funeral directors and arrangers help families plan a funeral and take care of everything around it.",
  "duties": [
    "Sit down with the family to plan the service",
    "Handle the death certificate and other papers",
    "Set times with churches, cemeteries, and drivers",
    "Help the family choose a casket or urn",
    "Write the notice for the newspaper",
    "Lead the service and the drive to the grave"
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
    "highSchool": 6.8,
    "someCollege": 19.4,
    "associate": 32.3,
    "bachelor": 31.7,
    "master": 5.9,
    "doctoral": 2.7,
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
    "11-9171",
    "31-1120",
    "39-4011",
    "39-4012",
    "39-4021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0301",
        "title": "Funeral Service and Mortuary Science, General"
      },
      {
        "cip": "12.0302",
        "title": "Funeral Direction/Service"
      },
      {
        "cip": "12.0399",
        "title": "Funeral Service and Mortuary Science, Other"
      },
      {
        "cip": "30.5301",
        "title": "Thanatology"
      }
    ]
  }
};
