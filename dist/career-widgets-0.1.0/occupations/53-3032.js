// 53-3032 Heavy and Tractor-Trailer Truck Drivers
export default {
  "code": "53-3032",
  "about": "Heavy truck drivers haul goods in big rigs and other large trucks, across town or across the country.",
  "duties": [
    "Drive loaded trucks on highways and city streets",
    "Walk around the truck to check brakes, tires, and lights",
    "Hook up trailers and back them into docks",
    "Tie down the load and check it on the road",
    "Log driving hours and miles",
    "Get a signature when the goods arrive"
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
    "47-5044",
    "49-3031",
    "53-3033",
    "53-7051",
    "53-7121"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "49.0205",
        "title": "Truck and Bus Driver/Commercial Vehicle Operator and Instructor"
      }
    ]
  }
};
