// 51-6052 Tailors, Dressmakers, and Custom Sewers
export default {
  "code": "51-6052",
  "about": "Tailors and dressmakers make, fit, alter, and repair clothes for customers.",
  "duties": [
    "Pin clothes on a customer to see how they fit",
    "Shorten pants, skirts, and sleeves",
    "Make a jacket wider or tighter at the seams",
    "Sew suits and dresses made to measure",
    "Mend zippers, pockets, and torn linings",
    "Press finished clothes with an iron"
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
    "lessThanHighSchool": 19.3,
    "highSchool": 28.2,
    "someCollege": 18.5,
    "associate": 10.4,
    "bachelor": 17.6,
    "master": 5.3,
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
    "51-6021",
    "51-6031",
    "51-6041",
    "51-6051",
    "51-6092"
  ]
};
