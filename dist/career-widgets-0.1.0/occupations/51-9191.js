// 51-9191 Adhesive Bonding Machine Operators and Tenders
export default {
  "code": "51-9191",
  "about": "Gluing machine operators run machines that join paper, wood, rubber, or plastic with glue.",
  "duties": [
    "Pour in glue and let it warm up",
    "Line up sheets so they meet evenly",
    "Set how much glue is spread and how hot it gets",
    "Watch for gaps and jams",
    "Pull a sample and test that it holds",
    "Stack glued pieces and bring more sheets"
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
    "lessThanHighSchool": 22.5,
    "highSchool": 45.1,
    "someCollege": 25.7,
    "associate": 5.2,
    "bachelor": 1.5,
    "master": 0,
    "doctoral": 0,
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
    "51-4023",
    "51-9032",
    "51-9041",
    "51-9196",
    "53-7063"
  ]
};
