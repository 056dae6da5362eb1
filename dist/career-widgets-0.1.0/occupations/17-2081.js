// 17-2081 Environmental Engineers
export default {
  "code": "17-2081",
  "about": "Environmental engineers find ways to prevent and clean up pollution of air, water, and soil.",
  "duties": [
    "Plan filters, treatment tanks, and other ways to cut pollution",
    "Visit polluted sites and plan the cleanup",
    "Study how a building project may harm nature",
    "Check that plants and cities meet pollution rules",
    "Write reports for companies, agencies, and the public"
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
    "lessThanHighSchool": 0.1,
    "highSchool": 2,
    "someCollege": 2.7,
    "associate": 0.9,
    "bachelor": 51.5,
    "master": 35.9,
    "doctoral": 7,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-9199",
    "13-1041",
    "17-2051",
    "17-3025",
    "19-2041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0802",
        "title": "Geotechnical and Geoenvironmental Engineering"
      },
      {
        "cip": "14.0805",
        "title": "Water Resources Engineering"
      },
      {
        "cip": "14.1401",
        "title": "Environmental/Environmental Health Engineering"
      }
    ]
  }
};
