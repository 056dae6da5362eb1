// 31-1132 Orderlies
export default {
  "code": "31-1132",
  "about": "Orderlies move patients and equipment around the hospital and keep beds and rooms clean and ready.",
  "duties": [
    "Wheel patients to tests, surgery, and back to their rooms",
    "Help patients get from the bed to a chair or table",
    "Wipe down beds, wheelchairs, and equipment",
    "Bring supplies and machines to the right room",
    "Put fresh sheets on beds"
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
    "lessThanHighSchool": 6.5,
    "highSchool": 36.9,
    "someCollege": 26.8,
    "associate": 11.1,
    "bachelor": 14.2,
    "master": 3.6,
    "doctoral": 0.8,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-9093",
    "31-1120",
    "31-1131",
    "31-2022",
    "53-3011"
  ]
};
