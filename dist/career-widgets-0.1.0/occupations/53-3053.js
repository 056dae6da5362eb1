// 53-3053 Shuttle Drivers and Chauffeurs
export default {
  "code": "53-3053",
  "about": "Shuttle drivers and chauffeurs take passengers on planned rides, from airport vans and limousines to trips to the doctor.",
  "duties": [
    "Meet passengers on time at the airport, hotel, or home",
    "Drive the van or limo and find the best way through traffic",
    "Help people with bags, doors, and wheelchair lifts",
    "Wash and fuel the van or car",
    "Keep in touch with the office about the next pickup",
    "Log trips and miles"
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
    "lessThanHighSchool": 15.3,
    "highSchool": 33.2,
    "someCollege": 24.7,
    "associate": 9.3,
    "bachelor": 14,
    "master": 3.1,
    "doctoral": 0.4,
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
    "53-3032",
    "53-3033",
    "53-3052",
    "53-3054",
    "53-6021"
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
