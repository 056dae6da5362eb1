// 43-4151 Order Clerks
export default {
  "code": "43-4151",
  "about": "Order clerks take orders for goods and services and see that they are filled right.",
  "duties": [
    "Write down what customers want to buy and where to send it",
    "See whether the warehouse has what the customer wants",
    "Add up the price with tax and shipping",
    "Tell customers when the order will come",
    "Deal with wrong, late, or damaged orders",
    "Pass the order on to the warehouse"
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
    "lessThanHighSchool": 7.3,
    "highSchool": 31.3,
    "someCollege": 26.3,
    "associate": 12.3,
    "bachelor": 19.7,
    "master": 2.9,
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
    "41-3091",
    "43-4051",
    "43-5051",
    "43-5061",
    "43-5071"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.0406",
        "title": "Receptionist"
      },
      {
        "cip": "52.0408",
        "title": "General Office Occupations and Clerical Services"
      },
      {
        "cip": "52.0411",
        "title": "Customer Service Support/Call Center/Teleservice Operation"
      }
    ]
  }
};
