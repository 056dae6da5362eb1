// 53-3031 Driver/Sales Workers
export default {
  "code": "53-3031",
  "about": "Sales and food delivery drivers bring goods to customers, from pizza to uniforms, and often sell things along the way.",
  "duties": [
    "Drive a regular route or bring orders to people’s doors",
    "Carry goods in and put them on the shelf",
    "Take payment and give change",
    "Tell customers about new products and take orders",
    "Write down what was sold and delivered",
    "Deal with complaints about an order"
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
    "lessThanHighSchool": 15.2,
    "highSchool": 46.8,
    "someCollege": 22.8,
    "associate": 7,
    "bachelor": 6.6,
    "master": 1.2,
    "doctoral": 0.4,
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
    "41-2021",
    "41-9091",
    "43-5021",
    "43-5071",
    "53-3033"
  ]
};
