// 43-5053 Postal Service Mail Sorters, Processors, and Processing Machine Operators
export default {
  "code": "43-5053",
  "about": "Postal mail sorters run machines and work by hand to get letters and packages ready for delivery.",
  "duties": [
    "Feed letters and packages into sorting machines",
    "Free jammed mail from the machine",
    "Handle thick or torn pieces the machine cannot read",
    "Put sorted mail in trays, bags, and carts",
    "Read labels and key in codes",
    "Move heavy carts of mail to and from the dock"
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
    "lessThanHighSchool": 3.4,
    "highSchool": 33.4,
    "someCollege": 29.7,
    "associate": 13.5,
    "bachelor": 17,
    "master": 2.8,
    "doctoral": 0.2,
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
    "43-5051",
    "43-5071",
    "43-9051",
    "43-9071",
    "53-7065"
  ]
};
