// 47-5081 Helpers--Extraction Workers
export default {
  "code": "47-5081",
  "about": "Extraction helpers assist drillers, blasters, and miners with supplies, setup, and cleanup.",
  "duties": [
    "Bring parts and supplies to the drill or mine",
    "Lend a hand when drills and other machines are set up",
    "Watch machines and speak up when something goes wrong",
    "Clear the ground before drilling starts",
    "Shovel up rock and debris afterward",
    "Help fix trucks and drills"
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
    "lessThanHighSchool": 15.2,
    "highSchool": 54.2,
    "someCollege": 20,
    "associate": 4.2,
    "bachelor": 5.7,
    "master": 0.5,
    "doctoral": 0.3,
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
    "47-3012",
    "47-5012",
    "47-5023",
    "49-9098",
    "51-9198"
  ]
};
