// 31-2022 Physical Therapist Aides
export default {
  "code": "31-2022",
  "about": "Physical therapist aides prepare treatment areas and patients and help keep a physical therapy clinic running.",
  "duties": [
    "Wipe down tables and exercise equipment",
    "Help patients get to and from the treatment room",
    "Get hot packs, weights, and other gear ready",
    "Keep an eye on patients as they exercise",
    "Put on fresh sheets and towels",
    "Answer the phone and make appointments"
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
    "lessThanHighSchool": 1.3,
    "highSchool": 2.6,
    "someCollege": 11.1,
    "associate": 46.5,
    "bachelor": 32.1,
    "master": 4.1,
    "doctoral": 2.3,
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
    "29-2053",
    "31-1133",
    "31-2011",
    "31-2012",
    "31-2021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.2604",
        "title": "Rehabilitation Aide"
      },
      {
        "cip": "51.2605",
        "title": "Physical Therapy Technician/Aide"
      }
    ]
  }
};
