// 53-6031 Automotive and Watercraft Service Attendants
export default {
  "code": "53-6031",
  "about": "Service station and marina attendants fuel cars, trucks, and boats and do simple service jobs on them.",
  "duties": [
    "Pump fuel and take payment",
    "Top off oil and put air in the tires",
    "Put in new wipers, bulbs, and batteries",
    "Fix flat tires or put on new ones",
    "Keep the shelves full and the pumps clean",
    "Help boats tie up at the fuel dock"
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
    "lessThanHighSchool": 18.3,
    "highSchool": 42.2,
    "someCollege": 22,
    "associate": 7.6,
    "bachelor": 8.5,
    "master": 1.2,
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
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "49-3023",
    "49-9031",
    "49-9043",
    "53-7061",
    "53-7072"
  ]
};
