// 33-2022 Forest Fire Inspectors and Prevention Specialists
export default {
  "code": "33-2022",
  "about": "Forest fire inspectors and prevention specialists look for fires and fire danger in forests and enforce fire rules.",
  "duties": [
    "Drive, hike, or use lookout towers to spot smoke",
    "Report where a fire is and how big it looks",
    "Check campsites and land for fire danger",
    "Write down wind, rain, and heat",
    "Teach visitors about campfire safety",
    "Put out small fires with shovels and water"
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
    "lessThanHighSchool": 2.8,
    "highSchool": 21.8,
    "someCollege": 28.3,
    "associate": 16.6,
    "bachelor": 25,
    "master": 4,
    "doctoral": 1.5,
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
    "17-2111",
    "19-4071",
    "33-1021",
    "33-2011",
    "33-2021"
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
        "cip": "43.0203",
        "title": "Fire Science/Fire-fighting"
      },
      {
        "cip": "43.0206",
        "title": "Wildland/Forest Firefighting and Investigation"
      }
    ]
  }
};
