// 53-7011 Conveyor Operators and Tenders
export default {
  "code": "53-7011",
  "about": "Conveyor operators run the moving belts that carry goods or materials through a plant, warehouse, or mine.",
  "duties": [
    "Start, stop, and set the speed of the belt",
    "Watch the belt and gauges for trouble",
    "Clear jams and pull off damaged goods",
    "Load items onto the belt or take them off",
    "Count or weigh what goes by and write it down",
    "Report worn belts and parts that need repair"
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
    "lessThanHighSchool": 23.3,
    "highSchool": 47.6,
    "someCollege": 17.4,
    "associate": 6.6,
    "bachelor": 4.3,
    "master": 0.4,
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
    "zone": 1,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "51-6091",
    "53-7041",
    "53-7051",
    "53-7063",
    "53-7121"
  ]
};
