// 13-1041 Compliance Officers
export default {
  "code": "13-1041",
  "about": "Compliance officers check that people, businesses, and agencies follow the rules for licenses, products, jobs, or the environment.",
  "duties": [
    "Go through applications and records for missing or wrong facts",
    "Visit sites and question people about possible violations",
    "Explain the rules to businesses and the public",
    "Write up findings and what must be fixed",
    "Issue warnings or report rule breakers"
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
    "lessThanHighSchool": 1.1,
    "highSchool": 9.8,
    "someCollege": 15.4,
    "associate": 8.7,
    "bachelor": 40.7,
    "master": 18,
    "doctoral": 6.3,
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
    "11-9199",
    "13-1031",
    "23-2011",
    "43-4061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0103",
        "title": "Environmental Studies"
      },
      {
        "cip": "03.0104",
        "title": "Environmental Science"
      },
      {
        "cip": "03.0208",
        "title": "Environmental/Natural Resources Law Enforcement and Protective Services"
      },
      {
        "cip": "03.0209",
        "title": "Energy and Environmental Policy"
      },
      {
        "cip": "30.4101",
        "title": "Environmental Geosciences"
      },
      {
        "cip": "43.0121",
        "title": "Suspension and Debarment Investigation"
      },
      {
        "cip": "51.0717",
        "title": "Medical Staff Services Technology/Technician"
      },
      {
        "cip": "51.0720",
        "title": "Regulatory Science/Affairs"
      },
      {
        "cip": "51.2213",
        "title": "Patient Safety and Healthcare Quality"
      },
      {
        "cip": "52.1001",
        "title": "Human Resources Management/Personnel Administration, General"
      },
      {
        "cip": "52.1002",
        "title": "Labor and Industrial Relations"
      }
    ]
  }
};
