// 17-3022 Civil Engineering Technologists and Technicians
export default {
  "code": "17-3022",
  "about": "Civil engineering technicians help civil engineers plan, check, and build roads, bridges, and other structures.",
  "duties": [
    "Draw plans and maps on a computer",
    "Work out sizes and amounts of material",
    "Test soil, concrete, and asphalt samples",
    "Visit building sites and note progress",
    "Write reports for the engineer in charge"
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
    "lessThanHighSchool": 3.9,
    "highSchool": 24.8,
    "someCollege": 28.1,
    "associate": 19,
    "bachelor": 19.3,
    "master": 4,
    "doctoral": 0.9,
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
    "11-9021",
    "17-3011",
    "17-3012",
    "17-3027",
    "47-4011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0000",
        "title": "Engineering Technologies/Technicians, General"
      },
      {
        "cip": "15.0101",
        "title": "Architectural Engineering Technologies/Technicians"
      },
      {
        "cip": "15.0201",
        "title": "Civil Engineering Technologies/Technicians"
      },
      {
        "cip": "15.1001",
        "title": "Construction Engineering Technology/Technician"
      },
      {
        "cip": "46.0415",
        "title": "Building Construction Technology/Technician"
      }
    ]
  }
};
