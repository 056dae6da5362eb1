// 43-3051 Payroll and Timekeeping Clerks
export default {
  "code": "43-3051",
  "about": "Payroll and timekeeping clerks keep track of workers’ hours and see that they are paid the right amount on time.",
  "duties": [
    "Check time sheets and ask about missing hours",
    "Work out pay, overtime, taxes, and other deductions",
    "Send out paychecks and direct deposits",
    "Set up new workers in the payroll system",
    "Fix mistakes in a worker’s pay",
    "Answer workers’ questions about their pay stubs"
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
    "highSchool": 20.3,
    "someCollege": 32.6,
    "associate": 14.2,
    "bachelor": 25.6,
    "master": 4.7,
    "doctoral": 0.5,
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
    "43-1011",
    "43-3021",
    "43-3031",
    "43-4161",
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
        "cip": "52.0302",
        "title": "Accounting Technology/Technician and Bookkeeping"
      }
    ]
  }
};
