// 43-4161 Human Resources Assistants, Except Payroll and Timekeeping
export default {
  "code": "43-4161",
  "about": "Human resources assistants keep workers’ files and help with hiring, benefits, and questions from staff.",
  "duties": [
    "Keep each worker’s file complete and private",
    "Answer questions about benefits, time off, and rules",
    "Sign up new workers and set up their first day",
    "Post jobs and set times for interviews",
    "Help workers fill out insurance and injury forms",
    "Record raises, absences, and people who leave"
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
    "lessThanHighSchool": 2.1,
    "highSchool": 16.3,
    "someCollege": 24.3,
    "associate": 11.2,
    "bachelor": 33.1,
    "master": 11.9,
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
    "11-3121",
    "13-1071",
    "13-1141",
    "43-3051",
    "43-4061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "52.0401",
        "title": "Administrative Assistant and Secretarial Science, General"
      },
      {
        "cip": "52.0407",
        "title": "Business/Office Automation/Technology/Data Entry"
      },
      {
        "cip": "52.1001",
        "title": "Human Resources Management/Personnel Administration, General"
      },
      {
        "cip": "52.1099",
        "title": "Human Resources Management and Services, Other"
      }
    ]
  }
};
