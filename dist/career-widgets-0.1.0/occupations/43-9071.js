// 43-9071 Office Machine Operators, Except Computer
export default {
  "code": "43-9071",
  "about": "Office machine operators run copiers, scanners, and other machines that make or handle large amounts of paper.",
  "duties": [
    "Load paper and start copy jobs",
    "Set the number of copies, size, and darkness",
    "Clear paper jams and add ink or toner",
    "Sort, staple, and bind the finished pages",
    "Scan papers to computer files",
    "Write down each job and its cost"
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
    "lessThanHighSchool": 9.3,
    "highSchool": 35.5,
    "someCollege": 22.8,
    "associate": 13.5,
    "bachelor": 14.9,
    "master": 2.8,
    "doctoral": 1.2,
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
    "43-9021",
    "51-5111",
    "51-5112",
    "51-5113",
    "51-9151"
  ]
};
