// 31-1120 Home Health and Personal Care Aides
export default {
  "code": "31-1120",
  "about": "Home health and personal care aides help older, sick, or disabled people with everyday life, often at home.",
  "duties": [
    "Help clients get out of bed, wash, dress, and use the bathroom",
    "Cook meals and help clients eat",
    "Keep the home tidy and wash clothes and sheets",
    "Keep clients company and talk with them",
    "Remind clients about medicine and check pulse or temperature",
    "Tell the nurse or family when something changes"
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
    "lessThanHighSchool": 17,
    "highSchool": 35.5,
    "someCollege": 23.7,
    "associate": 9.4,
    "bachelor": 10.8,
    "master": 2.9,
    "doctoral": 0.7,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.2602",
        "title": "Home Health Aide/Home Attendant"
      }
    ]
  }
};
