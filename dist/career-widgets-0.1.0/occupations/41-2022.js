// 41-2022 Parts Salespersons
export default {
  "code": "41-2022",
  "about": "Parts salespersons sell spare parts for cars and machines in parts stores and repair shops.",
  "duties": [
    "Find out which part the customer needs",
    "Search the computer for the right part number",
    "Get parts from the shelf or order them",
    "Take orders from repair shops by phone",
    "Put away new stock and label bins",
    "Take back wrong or broken parts"
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
    "lessThanHighSchool": 6.6,
    "highSchool": 47.1,
    "someCollege": 28.7,
    "associate": 10.5,
    "bachelor": 6,
    "master": 0.9,
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
    "41-2021",
    "41-2031",
    "43-5071",
    "51-2031",
    "53-7065"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.1804",
        "title": "Selling Skills and Sales Operations"
      },
      {
        "cip": "52.1907",
        "title": "Vehicle and Vehicle Parts and Accessories Marketing Operations"
      }
    ]
  }
};
