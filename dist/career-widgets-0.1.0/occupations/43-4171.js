// 43-4171 Receptionists and Information Clerks
export default {
  "code": "43-4171",
  "about": "Receptionists and information clerks greet visitors, answer questions, and point people to the right person or place.",
  "duties": [
    "Welcome visitors and let the right person know they are here",
    "Answer the phone and pass on calls",
    "Set times for visits and meetings",
    "Give directions and answer questions",
    "Take payments and hand out receipts",
    "Keep the front desk and waiting area in order"
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
    "lessThanHighSchool": 3.8,
    "highSchool": 31.4,
    "someCollege": 31.1,
    "associate": 14.4,
    "bachelor": 15.7,
    "master": 3,
    "doctoral": 0.7,
    "inexactMatch": false,
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
    "43-2011",
    "43-4051",
    "43-6013",
    "43-6014",
    "43-9061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.8203",
        "title": "Veterinary Reception/Receptionist"
      },
      {
        "cip": "52.0406",
        "title": "Receptionist"
      }
    ]
  }
};
