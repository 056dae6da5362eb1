// 47-2082 Tapers
export default {
  "code": "47-2082",
  "about": "Tapers cover the seams between drywall panels so walls and ceilings look like one smooth surface, ready for paint.",
  "duties": [
    "Fill the seams and screw dents with joint compound",
    "Press tape into the wet compound along each seam",
    "Add more thin coats until the seam disappears",
    "Sand dry compound until the wall feels smooth",
    "Fit metal strips on the outside corners",
    "Walk on stilts to get at high seams"
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
    "lessThanHighSchool": 46.3,
    "highSchool": 38.4,
    "someCollege": 9.8,
    "associate": 2.9,
    "bachelor": 2,
    "master": 0.3,
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
    "47-2051",
    "47-2081",
    "47-2131",
    "47-2132",
    "47-2161"
  ]
};
