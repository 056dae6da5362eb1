// 17-3025 Environmental Engineering Technologists and Technicians
export default {
  "code": "17-3025",
  "about": "Environmental engineering technicians test air, water, and soil and run equipment that cleans up pollution.",
  "duties": [
    "Take samples from streams, wells, and smokestacks",
    "Run and clean pumps, filters, and test gear",
    "Record readings and take photos in the field",
    "Pack samples and send them to the lab",
    "Help write reports and permit papers"
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
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-1041",
    "17-2081",
    "19-2041",
    "19-4042",
    "51-8031"
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
      },
      {
        "cip": "15.0507",
        "title": "Environmental/Environmental Engineering Technology/Technician"
      },
      {
        "cip": "15.0508",
        "title": "Hazardous Materials Management and Waste Technology/Technician"
      },
      {
        "cip": "15.0704",
        "title": "Hazardous Materials Information Systems Technology/Technician"
      },
      {
        "cip": "26.1006",
        "title": "Environmental Toxicology"
      }
    ]
  }
};
