// 29-2061 Licensed Practical and Licensed Vocational Nurses
export default {
  "code": "29-2061",
  "about": "Licensed practical and vocational nurses give basic nursing care to people who are sick, hurt, aging, or disabled.",
  "duties": [
    "Give patients their medicine and shots",
    "Check patients through the day and write down their blood pressure, pulse, and temperature",
    "Change bandages and care for wounds",
    "Help patients eat, wash, and move around",
    "Tell the registered nurse or doctor when something changes",
    "Draw blood and take other samples to the lab"
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
    "lessThanHighSchool": 1.6,
    "highSchool": 20.4,
    "someCollege": 55.1,
    "associate": 18.1,
    "bachelor": 3.8,
    "master": 0.6,
    "doctoral": 0.3,
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
    "29-1141",
    "29-1171",
    "29-2042",
    "29-2043",
    "31-1131"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.3901",
        "title": "Licensed Practical/Vocational Nurse Training"
      },
      {
        "cip": "51.3999",
        "title": "Practical Nursing, Vocational Nursing and Nursing Assistants, Other"
      }
    ]
  }
};
