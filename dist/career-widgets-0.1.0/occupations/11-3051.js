// 11-3051 Industrial Production Managers
export default {
  "code": "11-3051",
  "about": "Production managers run factories and plants so that goods are made on time, at good quality, and within budget.",
  "duties": [
    "Plan what gets made, when, and by which crew",
    "Walk the plant floor to check machines, safety, and quality",
    "Solve breakdowns and delays with engineers and crew leaders",
    "Read production reports and look for waste",
    "Hire and train plant workers"
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
    "highSchool": 19.7,
    "someCollege": 19.9,
    "associate": 7.8,
    "bachelor": 33.8,
    "master": 13.6,
    "doctoral": 1.8,
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
    "11-1021",
    "11-3071",
    "11-9021",
    "13-1082"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.3501",
        "title": "Industrial Engineering"
      },
      {
        "cip": "15.1501",
        "title": "Engineering/Industrial Management"
      },
      {
        "cip": "51.2006",
        "title": "Clinical and Industrial Drug Development"
      },
      {
        "cip": "51.2009",
        "title": "Industrial and Physical Pharmacy and Cosmetic Sciences"
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
        "cip": "52.0203",
        "title": "Logistics, Materials, and Supply Chain Management"
      },
      {
        "cip": "52.0205",
        "title": "Operations Management and Supervision"
      },
      {
        "cip": "52.0216",
        "title": "Science/Technology Management"
      }
    ]
  }
};
