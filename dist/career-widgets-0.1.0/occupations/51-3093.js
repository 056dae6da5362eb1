// 51-3093 Food Cooking Machine Operators and Tenders
export default {
  "code": "51-3093",
  "about": "Food cooking machine operators run big kettles, fryers, and pressure cookers that make food in factories.",
  "duties": [
    "Load ingredients into kettles, fryers, or cookers",
    "Start the cooker and pick the right heat",
    "Watch the food and gauges as it cooks",
    "Take samples to see if the food is done",
    "Drain or pump cooked food to the next step",
    "Hose down and sanitize the cookers"
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
    "lessThanHighSchool": 24.2,
    "highSchool": 47.2,
    "someCollege": 17.9,
    "associate": 4.1,
    "bachelor": 4.9,
    "master": 1.3,
    "doctoral": 0.3,
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
    "51-3091",
    "51-3092",
    "51-9012",
    "51-9192",
    "51-9193"
  ]
};
