// 51-2011 Aircraft Structure, Surfaces, Rigging, and Systems Assemblers
export default {
  "code": "51-2011",
  "about": "Aircraft assemblers put together the wings, tails, bodies, and other parts of planes, helicopters, and spacecraft.",
  "duties": [
    "Drill holes and rivet metal sheets to a frame",
    "Bolt wings, doors, and landing gear into place",
    "Follow drawings that show where each part belongs",
    "File down edges until parts fit",
    "Put in heating, steering, and other systems",
    "Check that each joint is tight and lined up"
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
    "lessThanHighSchool": 16.3,
    "highSchool": 46.4,
    "someCollege": 21.4,
    "associate": 7.9,
    "bachelor": 6.6,
    "master": 1,
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
    "49-2091",
    "51-2028",
    "51-2031",
    "51-2041",
    "51-4192"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0607",
        "title": "Airframe Mechanics and Aircraft Maintenance Technology/Technician"
      },
      {
        "cip": "47.0608",
        "title": "Aircraft Powerplant Technology/Technician"
      },
      {
        "cip": "47.0609",
        "title": "Avionics Maintenance Technology/Technician"
      }
    ]
  }
};
