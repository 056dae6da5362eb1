// 47-1011 First-Line Supervisors of Construction Trades and Extraction Workers
export default {
  "code": "47-1011",
  "about": "Supervisors in construction, mining, and oil fields run crews on the job and check their work.",
  "duties": [
    "Tell each crew member what to do for the day",
    "Walk the site to check the work and look for hazards",
    "Read the plans and decide how the job gets done",
    "Figure out how many people and supplies a job takes",
    "Order supplies and get broken machines fixed",
    "Show new workers how to do the job safely"
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
    "lessThanHighSchool": 15.8,
    "highSchool": 43.8,
    "someCollege": 21.8,
    "associate": 7.7,
    "bachelor": 8.9,
    "master": 1.5,
    "doctoral": 0.5,
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
    "37-1012",
    "45-1011",
    "49-1011",
    "51-1011",
    "53-1047"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0000",
        "title": "Construction Trades, General"
      },
      {
        "cip": "46.0101",
        "title": "Mason/Masonry"
      },
      {
        "cip": "46.0201",
        "title": "Carpentry/Carpenter"
      },
      {
        "cip": "46.0302",
        "title": "Electrician"
      },
      {
        "cip": "46.0401",
        "title": "Building/Property Maintenance"
      },
      {
        "cip": "46.0402",
        "title": "Concrete Finishing/Concrete Finisher"
      },
      {
        "cip": "46.0403",
        "title": "Building/Home/Construction Inspection/Inspector"
      },
      {
        "cip": "46.0404",
        "title": "Drywall Installation/Drywaller"
      },
      {
        "cip": "46.0406",
        "title": "Glazier"
      },
      {
        "cip": "46.0408",
        "title": "Painting/Painter and Wall Coverer"
      },
      {
        "cip": "46.0410",
        "title": "Roofer"
      },
      {
        "cip": "46.0412",
        "title": "Building/Construction Site Management/Manager"
      },
      {
        "cip": "46.0413",
        "title": "Carpet, Floor, and Tile Worker"
      },
      {
        "cip": "46.0414",
        "title": "Insulator"
      },
      {
        "cip": "46.0415",
        "title": "Building Construction Technology/Technician"
      },
      {
        "cip": "46.0502",
        "title": "Pipefitting/Pipefitter and Sprinkler Fitter"
      },
      {
        "cip": "46.0503",
        "title": "Plumbing Technology/Plumber"
      },
      {
        "cip": "46.0504",
        "title": "Well Drilling/Driller"
      },
      {
        "cip": "46.0505",
        "title": "Blasting/Blaster"
      }
    ]
  }
};
