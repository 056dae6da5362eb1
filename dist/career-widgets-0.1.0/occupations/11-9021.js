// 11-9021 Construction Managers
export default {
  "code": "11-9021",
  "about": "Construction managers plan and oversee building projects, from first drawings to the finished structure.",
  "duties": [
    "Visit the site to check progress and safety",
    "Set dates for crews, deliveries, and inspections",
    "Work out costs and keep the job on budget",
    "Hire and direct contractors",
    "Work out delays and changes with owners, architects, and crew leaders"
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
    "lessThanHighSchool": 7.7,
    "highSchool": 26.9,
    "someCollege": 22.6,
    "associate": 8.8,
    "bachelor": 26.8,
    "master": 6.3,
    "doctoral": 1,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "17-1011",
    "17-2051",
    "17-3022",
    "47-1011",
    "47-4011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.1001",
        "title": "Construction Engineering Technology/Technician"
      },
      {
        "cip": "44.0402",
        "title": "Public Works Management"
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
        "cip": "52.0205",
        "title": "Operations Management and Supervision"
      },
      {
        "cip": "52.2001",
        "title": "Construction Management, General"
      },
      {
        "cip": "52.2002",
        "title": "Construction Project Management"
      },
      {
        "cip": "52.2099",
        "title": "Construction Management, Other"
      }
    ]
  }
};
