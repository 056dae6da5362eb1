// 37-2012 Maids and Housekeeping Cleaners
export default {
  "code": "37-2012",
  "about": "Maids and housekeeping cleaners clean rooms in hotels, homes, hospitals, and other places.",
  "duties": [
    "Make beds and change sheets",
    "Scrub sinks, tubs, and toilets",
    "Vacuum rugs and wipe dust off furniture",
    "Put out fresh towels and soap",
    "Empty trash cans in each room",
    "Load the cart before each shift"
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
    "lessThanHighSchool": 33.8,
    "highSchool": 40.4,
    "someCollege": 14.1,
    "associate": 5.1,
    "bachelor": 5.3,
    "master": 0.9,
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
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "35-9011",
    "35-9021",
    "37-2011",
    "39-3093",
    "51-6011"
  ]
};
