// 43-5051 Postal Service Clerks
export default {
  "code": "43-5051",
  "about": "Postal clerks serve customers at the post office counter and sort letters and packages.",
  "duties": [
    "Weigh packages and tell customers what postage costs",
    "Sell stamps and mailing boxes at the counter",
    "Put incoming mail in the right box, bag, or slot",
    "Give out packages and mail held at the post office",
    "Check that packages are wrapped and labeled right",
    "Help customers choose how fast to send something"
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
    "lessThanHighSchool": 3.7,
    "highSchool": 31.2,
    "someCollege": 35.6,
    "associate": 12.5,
    "bachelor": 14,
    "master": 2.6,
    "doctoral": 0.4,
    "inexactMatch": false,
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
    "11-9131",
    "43-5052",
    "43-5053",
    "43-5071",
    "43-9051"
  ]
};
