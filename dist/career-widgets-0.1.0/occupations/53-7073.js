// 53-7073 Wellhead Pumpers
export default {
  "code": "53-7073",
  "about": "Wellhead pumpers look after the pumps that bring oil and gas up from wells.",
  "duties": [
    "Drive from well to well to check on pumps",
    "Measure how much oil and gas each well gives",
    "Look for leaks in pumps and pipes",
    "Start and stop pumps to meet the day’s plan",
    "Repair gauges and other small parts",
    "Open and close valves to fill the tanks"
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
    "47-5012",
    "47-5071",
    "51-8092",
    "51-8093",
    "53-7072"
  ]
};
