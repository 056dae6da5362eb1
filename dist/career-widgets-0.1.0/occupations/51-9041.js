// 51-9041 Extruding, Forming, Pressing, and Compacting Machine Setters, Operators, and Tenders
export default {
  "code": "51-9041",
  "about": "Forming and pressing machine operators run machines that shape things like glass jars, bricks, soap, rubber, and snacks.",
  "duties": [
    "Start the press and watch the pieces come out",
    "Adjust pressure, heat, and how much goes in",
    "Pull out misshapen pieces and clear jams",
    "Weigh and measure a few of each batch",
    "Brush or blow the molds clean",
    "Note how many good pieces were made"
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
    "lessThanHighSchool": 16.5,
    "highSchool": 50.9,
    "someCollege": 19.1,
    "associate": 4.4,
    "bachelor": 7.4,
    "master": 1.2,
    "doctoral": 0.5,
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
    "51-6091",
    "51-9032",
    "51-9191",
    "51-9196",
    "53-7063"
  ]
};
