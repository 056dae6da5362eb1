// 51-9011 Chemical Equipment Operators and Tenders
export default {
  "code": "51-9011",
  "about": "Chemical equipment operators run the tanks, kettles, and reactors in which materials change into new products.",
  "duties": [
    "Measure chemicals and put them into the tank",
    "Heat, cool, or stir until the reaction is done",
    "Watch gauges for heat and pressure",
    "Take a sample to see if the batch is right",
    "Look for leaks that could start a fire",
    "Write down what went in and when"
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
    "51-4191",
    "51-8031",
    "51-8091",
    "51-9012",
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
        "cip": "41.0301",
        "title": "Chemical Technology/Technician"
      },
      {
        "cip": "41.0303",
        "title": "Chemical Process Technology"
      }
    ]
  }
};
