// 51-4193 Plating Machine Setters, Operators, and Tenders, Metal and Plastic
export default {
  "code": "51-4193",
  "about": "Plating machine operators coat metal or plastic items with a thin layer of chrome, zinc, or another metal.",
  "duties": [
    "Hang parts on racks and dip them in tanks",
    "Turn the current up or down so metal sticks evenly",
    "Clean parts so that the coating sticks",
    "Wash off chemicals and dry each batch",
    "Look for bubbles and bare spots",
    "Test how thick the metal layer is"
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
    "lessThanHighSchool": 16.8,
    "highSchool": 49.5,
    "someCollege": 19.4,
    "associate": 8.2,
    "bachelor": 5.2,
    "master": 0.8,
    "doctoral": 0.1,
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
    "51-4072",
    "51-4122",
    "51-4191",
    "51-9124",
    "51-9195"
  ]
};
