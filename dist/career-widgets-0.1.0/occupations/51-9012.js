// 51-9012 Separating, Filtering, Clarifying, Precipitating, and Still Machine Setters, Operators, and Tenders
export default {
  "code": "51-9012",
  "about": "Separating and filtering machine operators run filters, tanks, and stills that separate mixtures to make products like milk, beer, and chemicals.",
  "duties": [
    "Start pumps, spinners, and filters",
    "Turn valves to fill or drain tanks",
    "Look at a sample to see if it is clear or dry enough",
    "Watch gauges and keep the flow steady",
    "Clean clogged screens and filters",
    "Flush tanks and pipes until they are germ-free"
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
    "lessThanHighSchool": 4.9,
    "highSchool": 26.6,
    "someCollege": 24.7,
    "associate": 12.8,
    "bachelor": 24,
    "master": 5.8,
    "doctoral": 1.1,
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
    "51-8091",
    "51-9011",
    "51-9023",
    "51-9051",
    "51-9192"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.1003",
        "title": "Brewing Science"
      },
      {
        "cip": "01.1004",
        "title": "Viticulture and Enology"
      },
      {
        "cip": "01.1005",
        "title": "Zymology/Fermentation Science"
      }
    ]
  }
};
