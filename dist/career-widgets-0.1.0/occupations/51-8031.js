// 51-8031 Water and Wastewater Treatment Plant and System Operators
export default {
  "code": "51-8031",
  "about": "Water treatment operators run plants that make water safe to drink or clean dirty water before it goes back to rivers.",
  "duties": [
    "Fill sample bottles and test how clean the water is",
    "Put in just enough chlorine to kill germs",
    "Adjust pumps and valves that move the water",
    "Watch meters and screens for problems",
    "Wash out filters and scrub basins",
    "Grease and repair pumps"
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
    "lessThanHighSchool": 4.9,
    "highSchool": 39.6,
    "someCollege": 28.9,
    "associate": 11.6,
    "bachelor": 12.5,
    "master": 2,
    "doctoral": 0.5,
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
    "51-8013",
    "51-8091",
    "51-8092",
    "51-9011",
    "51-9012"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0506",
        "title": "Water Quality and Wastewater Treatment Management and Recycling Technology/Technician"
      }
    ]
  }
};
