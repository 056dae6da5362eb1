// 13-1031 Claims Adjusters, Examiners, and Investigators
export default {
  "code": "13-1031",
  "about": "Claims adjusters and examiners look into insurance claims and decide how much the company should pay.",
  "duties": [
    "Check whether a policy covers the loss",
    "Talk with claimants, witnesses, doctors, and police",
    "Look over damage, photos, bills, and reports",
    "Work out a fair payment and settle the claim",
    "Watch for false or padded claims"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 14.3,
    "someCollege": 23.2,
    "associate": 11.2,
    "bachelor": 38.9,
    "master": 9.3,
    "doctoral": 1.7,
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
    "13-2053",
    "13-2081",
    "43-4051",
    "43-4061",
    "43-9041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0715",
        "title": "Health/Medical Claims Examiner"
      },
      {
        "cip": "52.1701",
        "title": "Insurance"
      }
    ]
  }
};
