// 49-3041 Farm Equipment Mechanics and Service Technicians
export default {
  "code": "49-3041",
  "about": "Farm equipment mechanics repair tractors, combines, and the machines that milk cows and water crops.",
  "duties": [
    "Listen to a tractor or combine to find the trouble",
    "Drive out to fields to fix broken machines",
    "Take machines apart and replace bad parts",
    "Weld cracked metal and hammer out bent sheets",
    "Rebuild worn engines so they run like new",
    "Test wiring, sensors, and hydraulics"
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
    "lessThanHighSchool": 12.1,
    "highSchool": 44.2,
    "someCollege": 22.8,
    "associate": 15.9,
    "bachelor": 4.3,
    "master": 0.3,
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
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "49-3042",
    "49-3053",
    "49-9041",
    "49-9071",
    "51-2031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0201",
        "title": "Agricultural Mechanization, General"
      },
      {
        "cip": "01.0204",
        "title": "Agricultural Power Machinery Operation"
      },
      {
        "cip": "01.0205",
        "title": "Agricultural Mechanics and Equipment/Machine Technology/Technician"
      },
      {
        "cip": "01.0207",
        "title": "Irrigation Management Technology/Technician"
      },
      {
        "cip": "01.0299",
        "title": "Agricultural Mechanization, Other"
      }
    ]
  }
};
