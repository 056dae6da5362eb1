// 51-6031 Sewing Machine Operators
export default {
  "code": "51-6031",
  "about": "Sewing machine operators stitch together clothes, sheets, car seats, and other goods in factories.",
  "duties": [
    "Guide fabric under the needle along the seam",
    "Thread needles and wind fresh bobbins",
    "Line up pieces so edges and patterns match",
    "Sew on elastic, zippers, and trim",
    "Snip off loose threads",
    "Watch for skipped stitches and broken thread"
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
    "lessThanHighSchool": 34.7,
    "highSchool": 36.6,
    "someCollege": 14.2,
    "associate": 5,
    "bachelor": 7.3,
    "master": 1.9,
    "doctoral": 0.3,
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
    "51-6021",
    "51-6042",
    "51-6051",
    "51-9031",
    "51-9032"
  ]
};
