// 11-3013 Facilities Managers
export default {
  "code": "11-3013",
  "about": "Facilities managers look after buildings and grounds so they stay safe, clean, and in working order.",
  "duties": [
    "Walk through buildings to look for problems",
    "Schedule repairs to heating, lighting, and other systems",
    "Oversee remodeling and new building work",
    "Hire and check on cleaning, security, and repair crews",
    "Plan spending on upkeep and supplies"
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
    "lessThanHighSchool": 3.3,
    "highSchool": 22.1,
    "someCollege": 24.3,
    "associate": 11.2,
    "bachelor": 29.1,
    "master": 8.4,
    "doctoral": 1.5,
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
    "11-1021",
    "11-3071",
    "11-9021",
    "37-1011",
    "49-9071"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.1501",
        "title": "Engineering/Industrial Management"
      },
      {
        "cip": "19.0604",
        "title": "Facilities Planning and Management"
      },
      {
        "cip": "30.1201",
        "title": "Historic Preservation and Conservation, General"
      },
      {
        "cip": "30.1299",
        "title": "Historic Preservation and Conservation, Other"
      },
      {
        "cip": "31.0301",
        "title": "Parks, Recreation, and Leisure Facilities Management, General"
      },
      {
        "cip": "46.0401",
        "title": "Building/Property Maintenance"
      },
      {
        "cip": "46.0412",
        "title": "Building/Construction Site Management/Manager"
      },
      {
        "cip": "51.0702",
        "title": "Hospital and Health Care Facilities Administration/Management"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0202",
        "title": "Purchasing, Procurement/Acquisitions and Contracts Management"
      },
      {
        "cip": "52.0205",
        "title": "Operations Management and Supervision"
      },
      {
        "cip": "52.0904",
        "title": "Hotel/Motel Administration/Management"
      }
    ]
  }
};
