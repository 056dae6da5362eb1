// 29-2091 Orthotists and Prosthetists
export default {
  "code": "29-2091",
  "about": "Orthotists and prosthetists make and fit braces and artificial limbs for people who need them.",
  "duties": [
    "Measure and scan the part of the body to be fitted",
    "Shape artificial arms, legs, and braces",
    "See how the patient walks or moves and change what rubs or slips",
    "Teach people to put on, walk with, and clean the device",
    "Choose metal, plastic, or carbon parts",
    "Mend or rebuild worn devices"
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
    "lessThanHighSchool": 2.5,
    "highSchool": 19.3,
    "someCollege": 28.7,
    "associate": 18.1,
    "bachelor": 20.3,
    "master": 7.6,
    "doctoral": 3.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-1081",
    "29-1181",
    "29-1229",
    "29-1242",
    "51-9082"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.2307",
        "title": "Orthotist/Prosthetist"
      },
      {
        "cip": "51.2312",
        "title": "Assistive/Augmentative Technology and Rehabilitation Engineering"
      }
    ]
  }
};
