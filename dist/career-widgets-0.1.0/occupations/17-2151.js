// 17-2151 Mining and Geological Engineers, Including Mining Safety Engineers
export default {
  "code": "17-2151",
  "about": "Mining and geological engineers plan mines and find safe ways to get coal, metals, and minerals out of the ground.",
  "duties": [
    "Study maps and drill samples to find ore",
    "Plan tunnels, pits, and the order of digging",
    "Inspect mines for unsafe rock, air, and machines",
    "Track how much the mine produces and costs",
    "Choose mining equipment and methods"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 3.9,
    "someCollege": 5.8,
    "associate": 2.9,
    "bachelor": 59.4,
    "master": 23.3,
    "doctoral": 3.2,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "11-3051",
    "17-2051",
    "17-2112",
    "17-2171",
    "19-4043"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0802",
        "title": "Geotechnical and Geoenvironmental Engineering"
      },
      {
        "cip": "14.2101",
        "title": "Mining and Mineral Engineering"
      },
      {
        "cip": "14.3901",
        "title": "Geological/Geophysical Engineering"
      }
    ]
  }
};
