// 19-4042 Environmental Science and Protection Technicians, Including Health
export default {
  "code": "19-4042",
  "about": "Environmental technicians test air, water, soil, and workplaces to find pollution and health hazards.",
  "duties": [
    "Take samples of air, water, soil, or waste",
    "Test samples for lead, germs, or chemicals",
    "Look into spills, food poisoning, and complaints",
    "Inspect workplaces and public places for hazards",
    "Put findings in charts and case files"
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
    "lessThanHighSchool": 6.7,
    "highSchool": 15.8,
    "someCollege": 23.9,
    "associate": 8.9,
    "bachelor": 37.7,
    "master": 5.7,
    "doctoral": 1.2,
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
    "17-3025",
    "19-2041",
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
        "cip": "03.0104",
        "title": "Environmental Science"
      },
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
        "cip": "26.1006",
        "title": "Environmental Toxicology"
      },
      {
        "cip": "30.3301",
        "title": "Sustainability Studies"
      },
      {
        "cip": "30.4101",
        "title": "Environmental Geosciences"
      },
      {
        "cip": "30.4401",
        "title": "Geography and Environmental Studies"
      },
      {
        "cip": "40.0509",
        "title": "Environmental Chemistry"
      },
      {
        "cip": "41.0399",
        "title": "Physical Science Technologies/Technicians, Other"
      },
      {
        "cip": "41.9999",
        "title": "Science Technologies/Technicians, Other"
      }
    ]
  }
};
