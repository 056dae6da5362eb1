// 33-2011 Firefighters
export default {
  "code": "33-2011",
  "about": "Firefighters put out fires and help people in accidents, medical emergencies, and disasters.",
  "duties": [
    "Put out fires with water and foam",
    "Pull people out of burning buildings and wrecked cars",
    "Give first aid on medical calls",
    "Drive fire trucks and run pumps and ladders",
    "Break through doors, walls, and roofs",
    "Clean gear and train at the station"
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
    "lessThanHighSchool": 0.5,
    "highSchool": 13.8,
    "someCollege": 35.2,
    "associate": 23,
    "bachelor": 23.6,
    "master": 3.4,
    "doctoral": 0.6,
    "inexactMatch": false,
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
    "17-2111",
    "33-1021",
    "33-2021",
    "33-2022",
    "33-9092"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0208",
        "title": "Environmental/Natural Resources Law Enforcement and Protective Services"
      },
      {
        "cip": "43.0201",
        "title": "Fire Prevention and Safety Technology/Technician"
      },
      {
        "cip": "43.0203",
        "title": "Fire Science/Fire-fighting"
      },
      {
        "cip": "43.0206",
        "title": "Wildland/Forest Firefighting and Investigation"
      },
      {
        "cip": "43.0299",
        "title": "Fire Protection, Other"
      }
    ]
  }
};
