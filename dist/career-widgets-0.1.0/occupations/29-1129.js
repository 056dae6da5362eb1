// 29-1129 Therapists, All Other
export default {
  "code": "29-1129",
  "about": "These therapists use methods that have no group of their own, such as art or music, to help people.",
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
    "lessThanHighSchool": 0.8,
    "highSchool": 2.8,
    "someCollege": 3.6,
    "associate": 3.9,
    "bachelor": 21.3,
    "master": 61.3,
    "doctoral": 6.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.2300",
        "title": "Rehabilitation and Therapeutic Professions, General"
      },
      {
        "cip": "51.2301",
        "title": "Art Therapy/Therapist"
      },
      {
        "cip": "51.2302",
        "title": "Dance Therapy/Therapist"
      },
      {
        "cip": "51.2305",
        "title": "Music Therapy/Therapist"
      },
      {
        "cip": "51.2313",
        "title": "Animal-Assisted Therapy"
      },
      {
        "cip": "51.2315",
        "title": "Drama Therapy/Therapist"
      },
      {
        "cip": "51.2316",
        "title": "Horticulture Therapy/Therapist"
      },
      {
        "cip": "51.2317",
        "title": "Play Therapy/Therapist"
      },
      {
        "cip": "51.2399",
        "title": "Rehabilitation and Therapeutic Professions, Other"
      },
      {
        "cip": "51.3601",
        "title": "Movement Therapy and Movement Education"
      }
    ]
  }
};
