// 11-9171 Funeral Home Managers
export default {
  "code": "11-9171",
  "about": "Funeral home managers run funeral homes and help families plan services for someone who has died.",
  "duties": [
    "Sit down with families to plan the service",
    "Set dates and times with churches, cemeteries, and crematories",
    "Guide the staff who prepare bodies and run services",
    "File death certificates and other papers",
    "Set prices for caskets, urns, and services"
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
    "lessThanHighSchool": 3,
    "highSchool": 14.1,
    "someCollege": 17.1,
    "associate": 7.8,
    "bachelor": 35.9,
    "master": 18.4,
    "doctoral": 3.7,
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
    "11-9151",
    "39-4011",
    "39-4012",
    "39-4021",
    "39-4031"
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
      }
    ]
  }
};
