// 21-1091 Health Education Specialists
export default {
  "code": "21-1091",
  "about": "Health education specialists teach people how to stay healthy and prevent disease.",
  "duties": [
    "Teach classes on food, exercise, smoking, or diabetes",
    "Make flyers, videos, and posts about health",
    "Find out what health problems a community has",
    "Plan health fairs and campaigns with local groups",
    "Track whether a program works"
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
    "lessThanHighSchool": 2,
    "highSchool": 9.4,
    "someCollege": 16.2,
    "associate": 8.3,
    "bachelor": 36.1,
    "master": 24.4,
    "doctoral": 3.5,
    "inexactMatch": true,
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
    "15-1211",
    "21-1015",
    "21-1022",
    "21-1094",
    "25-1072"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0905",
        "title": "Health Communication"
      },
      {
        "cip": "51.0001",
        "title": "Health and Wellness, General"
      },
      {
        "cip": "51.0504",
        "title": "Dental Public Health and Education"
      },
      {
        "cip": "51.1504",
        "title": "Community Health Services/Liaison/Counseling"
      },
      {
        "cip": "51.2201",
        "title": "Public Health, General"
      },
      {
        "cip": "51.2207",
        "title": "Public Health Education and Promotion"
      },
      {
        "cip": "51.2209",
        "title": "Maternal and Child Health"
      },
      {
        "cip": "51.2210",
        "title": "International Public Health/International Health"
      },
      {
        "cip": "51.2212",
        "title": "Behavioral Aspects of Health"
      }
    ]
  }
};
