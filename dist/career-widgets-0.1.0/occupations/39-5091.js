// 39-5091 Makeup Artists, Theatrical and Performance
export default {
  "code": "39-5091",
  "about": "Theatrical makeup artists make up actors and other performers for stage, film, and TV.",
  "duties": [
    "Put makeup on actors to fit their parts",
    "Read the script to see how each character should look",
    "Make wounds, wrinkles, or monsters with special makeup",
    "Touch up faces between scenes",
    "Make an actor look the same day after day",
    "Glue on fake beards, scars, and ears"
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
    "lessThanHighSchool": 6.4,
    "highSchool": 34.7,
    "someCollege": 28.4,
    "associate": 10,
    "bachelor": 14,
    "master": 5.5,
    "doctoral": 1,
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
    "39-3092",
    "39-5012",
    "39-5092",
    "39-5094",
    "51-9123"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0401",
        "title": "Cosmetology/Cosmetologist, General"
      },
      {
        "cip": "12.0406",
        "title": "Make-Up Artist/Specialist"
      },
      {
        "cip": "12.0411",
        "title": "Permanent Cosmetics/Makeup and Tattooing"
      }
    ]
  }
};
