// 27-2011 Actors
export default {
  "code": "27-2011",
  "about": "Actors play parts on stage, in movies, on TV, and in other shows and recordings.",
  "duties": [
    "Play characters on stage or in front of a camera",
    "Memorize lines and moves before filming or opening night",
    "Try out for roles",
    "Rehearse scenes with the director and other actors",
    "Think about who the character is and how that person would act",
    "Record voices for cartoons, ads, and audiobooks"
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
    "highSchool": 9.9,
    "someCollege": 17.2,
    "associate": 6.2,
    "bachelor": 48.7,
    "master": 13,
    "doctoral": 2.2,
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
    "27-2012",
    "27-2032",
    "27-2041",
    "27-2042",
    "27-3043"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "50.0501",
        "title": "Drama and Dramatics/Theatre Arts, General"
      },
      {
        "cip": "50.0506",
        "title": "Acting"
      },
      {
        "cip": "50.0507",
        "title": "Directing and Theatrical Production"
      },
      {
        "cip": "50.0509",
        "title": "Musical Theatre"
      },
      {
        "cip": "50.0511",
        "title": "Comedy Writing and Performance"
      },
      {
        "cip": "50.0512",
        "title": "Theatre and Dance"
      },
      {
        "cip": "50.0599",
        "title": "Dramatic/Theatre Arts and Stagecraft, Other"
      }
    ]
  }
};
