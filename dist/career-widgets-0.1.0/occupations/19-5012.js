// 19-5012 Occupational Health and Safety Technicians
export default {
  "code": "19-5012",
  "about": "Health and safety technicians measure hazards at work and help keep workers safe from harm.",
  "duties": [
    "Measure noise, dust, gas, and radiation in work areas",
    "Check fire extinguishers and other safety equipment",
    "Hand out masks, ear plugs, and other gear",
    "Keep safety records and test results",
    "Show workers how to do a job safely",
    "Help plan fire and emergency drills"
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
    "lessThanHighSchool": 2.9,
    "highSchool": 16.2,
    "someCollege": 19.8,
    "associate": 10.4,
    "bachelor": 33,
    "master": 15.8,
    "doctoral": 2,
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
    "13-1041",
    "17-2111",
    "19-2041",
    "19-4042",
    "19-5011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0705",
        "title": "Process Safety Technology/Technician"
      },
      {
        "cip": "26.1006",
        "title": "Environmental Toxicology"
      },
      {
        "cip": "51.0916",
        "title": "Radiation Protection/Health Physics Technician"
      },
      {
        "cip": "51.2202",
        "title": "Environmental Health"
      },
      {
        "cip": "51.2206",
        "title": "Occupational Health and Industrial Hygiene"
      },
      {
        "cip": "51.2213",
        "title": "Patient Safety and Healthcare Quality"
      }
    ]
  }
};
