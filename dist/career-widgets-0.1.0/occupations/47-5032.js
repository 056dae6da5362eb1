// 47-5032 Explosives Workers, Ordnance Handling Experts, and Blasters
export default {
  "code": "47-5032",
  "about": "Blasters set off explosives to break up rock or bring down structures, and handle and store explosives safely.",
  "duties": [
    "Study the rock and decide how much explosive to use",
    "Mark where blast holes are to be drilled",
    "Load the holes and top them off with sand or clay",
    "Wire the charges so they fire in the right order",
    "Clear people from the area and set off the blast",
    "Keep a strict count of explosives in storage"
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
    "lessThanHighSchool": 9.6,
    "highSchool": 40.2,
    "someCollege": 34.1,
    "associate": 7.9,
    "bachelor": 6,
    "master": 2.2,
    "doctoral": 0,
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
    "47-2073",
    "47-5012",
    "47-5023",
    "47-5041",
    "47-5081"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0504",
        "title": "Well Drilling/Driller"
      },
      {
        "cip": "46.0505",
        "title": "Blasting/Blaster"
      },
      {
        "cip": "49.0202",
        "title": "Construction/Heavy Equipment/Earthmoving Equipment Operation"
      }
    ]
  }
};
