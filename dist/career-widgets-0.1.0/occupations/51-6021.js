// 51-6021 Pressers, Textile, Garment, and Related Materials
export default {
  "code": "51-6021",
  "about": "Pressers iron and shape clothes, linens, and other fabric items with hot presses and hand irons.",
  "duties": [
    "Lay clothes on the press and smooth them out",
    "Close the hot press to take out wrinkles",
    "Iron fine dresses and costumes by hand",
    "Press pleats and creases into place",
    "Work on small spots with steam",
    "Hang and bag finished clothes"
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
    "lessThanHighSchool": 31.9,
    "highSchool": 43.2,
    "someCollege": 15.7,
    "associate": 3.1,
    "bachelor": 5.2,
    "master": 0.4,
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
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "51-6011",
    "51-6031",
    "51-6042",
    "51-9196",
    "53-7063"
  ]
};
