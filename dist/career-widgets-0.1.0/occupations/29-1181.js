// 29-1181 Audiologists
export default {
  "code": "29-1181",
  "about": "Audiologists test and treat problems with hearing and balance in people of all ages.",
  "duties": [
    "Test hearing with sounds in a quiet booth",
    "Help people choose hearing aids, then set them up and adjust the sound",
    "Look into the ear and remove wax",
    "Find out why a person is dizzy or hears ringing",
    "Show families how to speak so a person with hearing loss can follow",
    "Check the hearing of newborns and children"
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
    "highSchool": 1.3,
    "someCollege": 1.5,
    "associate": 2.5,
    "bachelor": 8.1,
    "master": 15.5,
    "doctoral": 70.7,
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
    "29-1041",
    "29-1217",
    "29-1221",
    "29-1243",
    "29-2092"
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
        "cip": "51.0202",
        "title": "Audiology/Audiologist"
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
