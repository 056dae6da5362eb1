// 43-1011 First-Line Supervisors of Office and Administrative Support Workers
export default {
  "code": "43-1011",
  "about": "Office supervisors lead the clerks, assistants, and other office workers who keep a business or agency running.",
  "duties": [
    "Plan who works when and who does what",
    "Check the team’s work for mistakes and late jobs",
    "Help staff with hard questions and upset customers",
    "Train new workers and show them how things are done",
    "Talk with workers about how they are doing",
    "Interview and choose new staff"
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
    "lessThanHighSchool": 2.6,
    "highSchool": 21.4,
    "someCollege": 26.4,
    "associate": 13.1,
    "bachelor": 27.5,
    "master": 7.8,
    "doctoral": 1.2,
    "inexactMatch": false,
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
    "37-1011",
    "39-1014",
    "41-1012",
    "49-1011",
    "53-1047"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0106",
        "title": "Agricultural Business Technology/Technician"
      },
      {
        "cip": "01.8201",
        "title": "Veterinary Administrative Services, General"
      },
      {
        "cip": "01.8202",
        "title": "Veterinary Office Management/Administration"
      },
      {
        "cip": "01.8203",
        "title": "Veterinary Reception/Receptionist"
      },
      {
        "cip": "01.8204",
        "title": "Veterinary Administrative/Executive Assistant and Veterinary Secretary"
      },
      {
        "cip": "51.0705",
        "title": "Medical Office Management/Administration"
      },
      {
        "cip": "51.0711",
        "title": "Medical/Health Management and Clinical Assistant/Specialist"
      },
      {
        "cip": "51.0712",
        "title": "Medical Reception/Receptionist"
      },
      {
        "cip": "52.0204",
        "title": "Office Management and Supervision"
      },
      {
        "cip": "52.0207",
        "title": "Customer Service Management"
      },
      {
        "cip": "52.0208",
        "title": "E-Commerce/Electronic Commerce"
      },
      {
        "cip": "52.0401",
        "title": "Administrative Assistant and Secretarial Science, General"
      },
      {
        "cip": "52.0402",
        "title": "Executive Assistant/Executive Secretary"
      }
    ]
  }
};
