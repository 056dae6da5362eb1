// 19-2021 Atmospheric and Space Scientists
export default {
  "code": "19-2021",
  "about": "Meteorologists and other atmospheric and space scientists study the air, weather, and climate and make forecasts.",
  "duties": [
    "Read radar, satellite pictures, and wind and rain reports",
    "Forecast how hot, wet, or windy it will be",
    "Warn people about storms, heat, or floods",
    "Draw weather maps and give reports on air or online",
    "Study how climate changes over time"
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
    "lessThanHighSchool": 0,
    "highSchool": 2.2,
    "someCollege": 1.9,
    "associate": 5.1,
    "bachelor": 43,
    "master": 30.4,
    "doctoral": 17.5,
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
    "15-1299",
    "15-2051",
    "19-2042",
    "19-2043",
    "19-2099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.3501",
        "title": "Climate Science"
      },
      {
        "cip": "30.5001",
        "title": "Mathematics and Atmospheric/Oceanic Science"
      },
      {
        "cip": "40.0401",
        "title": "Atmospheric Sciences and Meteorology, General"
      },
      {
        "cip": "40.0402",
        "title": "Atmospheric Chemistry and Climatology"
      },
      {
        "cip": "40.0403",
        "title": "Atmospheric Physics and Dynamics"
      },
      {
        "cip": "40.0404",
        "title": "Meteorology"
      },
      {
        "cip": "40.0499",
        "title": "Atmospheric Sciences and Meteorology, Other"
      }
    ]
  }
};
