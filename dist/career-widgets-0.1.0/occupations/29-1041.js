// 29-1041 Optometrists
export default {
  "code": "29-1041",
  "about": "Optometrists test eyesight, prescribe glasses and contact lenses, and find and treat problems of the eyes.",
  "duties": [
    "Test how well each eye sees near and far",
    "Write prescriptions for glasses and contact lenses",
    "Look inside the eye for glaucoma, cataracts, and other disease",
    "Treat pink eye, dry eye, and other common problems",
    "Check how contact lenses fit and teach patients to wear them",
    "Send patients who need surgery to an eye surgeon"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 0,
    "master": 3.4,
    "doctoral": 96.6,
    "inexactMatch": false,
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
    "29-1213",
    "29-1216",
    "29-1229",
    "29-1241",
    "29-1243"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.1701",
        "title": "Optometry"
      }
    ]
  }
};
