// 51-9021 Crushing, Grinding, and Polishing Machine Setters, Operators, and Tenders
export default {
  "code": "51-9021",
  "about": "Crushing and grinding machine operators run machines that break up or smooth materials like stone, coal, grain, and glass.",
  "duties": [
    "Start the crusher or mill and set how fine it grinds",
    "Load stone, grain, or glass and carry off what is ground",
    "Free rocks or lumps that jam the machine",
    "Feel or weigh samples of what comes out",
    "Look for worn belts and chains",
    "Sweep up dust and spills"
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
    "lessThanHighSchool": 16.3,
    "highSchool": 47.2,
    "someCollege": 19.9,
    "associate": 7.9,
    "bachelor": 7.7,
    "master": 0.8,
    "doctoral": 0.2,
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
    "51-4033",
    "51-4194",
    "51-9022",
    "51-9032",
    "53-7063"
  ]
};
