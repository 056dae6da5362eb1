// 43-5071 Shipping, Receiving, and Inventory Clerks
export default {
  "code": "43-5071",
  "about": "Shipping, receiving, and inventory clerks check goods that come in and go out and keep count of what is in stock.",
  "duties": [
    "Unpack deliveries and count what came",
    "Pack goods and seal boxes",
    "Make out labels and papers for each shipment",
    "Count stock and enter it in the computer",
    "Set aside damaged goods and report them",
    "Book a carrier to pick up a load"
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
    "lessThanHighSchool": 11.2,
    "highSchool": 42.9,
    "someCollege": 25.1,
    "associate": 8.9,
    "bachelor": 10.2,
    "master": 1.4,
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
    "43-5011",
    "43-5051",
    "43-5053",
    "43-5111",
    "53-7065"
  ]
};
