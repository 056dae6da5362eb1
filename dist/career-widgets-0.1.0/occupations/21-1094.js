// 21-1094 Community Health Workers
export default {
  "code": "21-1094",
  "about": "Community health workers help people in their neighborhoods get health care and build healthy habits.",
  "duties": [
    "Visit and call people to see how they are doing",
    "Help people find a doctor or clinic",
    "Give tips on food, exercise, and medicines",
    "Check blood pressure or blood sugar at events",
    "Hand out flyers and talk at community meetings",
    "Speak up for people who need services"
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
    "21-1015",
    "21-1021",
    "21-1022",
    "21-1023",
    "21-1091"
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
        "cip": "51.2208",
        "title": "Community Health and Preventive Medicine"
      },
      {
        "cip": "51.2209",
        "title": "Maternal and Child Health"
      },
      {
        "cip": "51.2212",
        "title": "Behavioral Aspects of Health"
      },
      {
        "cip": "51.3206",
        "title": "Arts in Medicine/Health"
      }
    ]
  }
};
