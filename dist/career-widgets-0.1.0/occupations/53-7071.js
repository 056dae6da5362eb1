// 53-7071 Gas Compressor and Gas Pumping Station Operators
export default {
  "code": "53-7071",
  "about": "Gas compressor and pumping station operators run machines that compress gas and push it through pipelines.",
  "duties": [
    "Watch gauges for pressure, heat, and flow",
    "Start compressors and open or close valves",
    "Write down readings through the shift",
    "Take a gas sample and see if it is clean and dry",
    "Change filters and oil the machines",
    "Find out what set off an alarm"
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
    "lessThanHighSchool": 11,
    "highSchool": 50.3,
    "someCollege": 24.4,
    "associate": 5.9,
    "bachelor": 7.2,
    "master": 0.9,
    "doctoral": 0.2,
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
    "51-8013",
    "51-8021",
    "51-8092",
    "51-8093",
    "53-7072"
  ]
};
