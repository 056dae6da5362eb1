// 47-2073 Operating Engineers and Other Construction Equipment Operators
export default {
  "code": "47-2073",
  "about": "Heavy equipment operators run bulldozers, excavators, graders, and other big machines that dig, level ground, and lift loads.",
  "duties": [
    "Dig, push, and load dirt and rock with big machines",
    "Level the ground to the height marked on the stakes",
    "Watch for workers, power lines, and buried pipes",
    "Work with a spotter on the ground who points the way",
    "Swap a bucket for a blade or a breaker",
    "Check oil and tires and make small repairs"
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
    "lessThanHighSchool": 18.5,
    "highSchool": 53.1,
    "someCollege": 18.8,
    "associate": 6,
    "bachelor": 3.1,
    "master": 0.4,
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
    "47-5022",
    "47-5041",
    "49-3042",
    "53-7041",
    "53-7051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "49.0202",
        "title": "Construction/Heavy Equipment/Earthmoving Equipment Operation"
      },
      {
        "cip": "49.0206",
        "title": "Mobil Crane Operator/Operation"
      }
    ]
  }
};
