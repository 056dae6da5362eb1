// 29-1127 Speech-Language Pathologists
export default {
  "code": "29-1127",
  "about": "Speech-language pathologists help children and adults who have trouble speaking, understanding, or swallowing.",
  "duties": [
    "Practice sounds, words, and sentences with clients",
    "Test how someone speaks, understands, and swallows",
    "Help people speak again after a stroke",
    "Teach ways to stutter less or use the voice better",
    "Coach parents and teachers to help a child talk",
    "Set up picture boards or devices for people who cannot speak"
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
    "lessThanHighSchool": 0.4,
    "highSchool": 1.1,
    "someCollege": 0.6,
    "associate": 0.8,
    "bachelor": 10.9,
    "master": 82.5,
    "doctoral": 3.7,
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
    "29-1122",
    "29-1181",
    "31-2011",
    "31-2012",
    "31-9099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0201",
        "title": "Communication Sciences and Disorders, General"
      },
      {
        "cip": "51.0203",
        "title": "Speech-Language Pathology/Pathologist"
      },
      {
        "cip": "51.0204",
        "title": "Audiology/Audiologist and Speech-Language Pathology/Pathologist"
      },
      {
        "cip": "51.0299",
        "title": "Communication Disorders Sciences and Services, Other"
      }
    ]
  }
};
