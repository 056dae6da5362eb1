// 43-9051 Mail Clerks and Mail Machine Operators, Except Postal Service
export default {
  "code": "43-9051",
  "about": "Mail clerks sort, stamp, and send out mail and packages for a company or office.",
  "duties": [
    "Sort mail and take it around the office",
    "Run machines that fold, fill, and seal envelopes",
    "Weigh mail to see how much postage it needs",
    "Put items in boxes and label them",
    "Check that addresses are right",
    "Sign for packages from delivery drivers"
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
    "lessThanHighSchool": 8.1,
    "highSchool": 35.3,
    "someCollege": 25.7,
    "associate": 13.1,
    "bachelor": 14.6,
    "master": 2.1,
    "doctoral": 1.1,
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
    "43-5021",
    "43-5051",
    "43-5052",
    "43-5053",
    "43-5071"
  ]
};
