// 29-1122 Occupational Therapists
export default {
  "code": "29-1122",
  "about": "Occupational therapists help people who are hurt, ill, or disabled manage daily life at home, school, and work.",
  "duties": [
    "Watch how a person dresses, eats, or works to see what is hard",
    "Practice daily tasks like cooking, bathing, and writing with patients",
    "Teach people to use canes, splints, and special tools",
    "Suggest changes at home or work, like grab bars or a different desk",
    "Work on hand strength and coordination through games and exercises",
    "Show families how to help a person do more on their own"
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
    "highSchool": 0.8,
    "someCollege": 0.8,
    "associate": 2.5,
    "bachelor": 29.6,
    "master": 54.5,
    "doctoral": 11.5,
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
    "29-1123",
    "29-1229",
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
        "cip": "51.2306",
        "title": "Occupational Therapy/Therapist"
      }
    ]
  }
};
