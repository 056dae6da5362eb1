// 15-1253 Software Quality Assurance Analysts and Testers
export default {
  "code": "15-1253",
  "about": "Software testers try out programs and apps to find problems before users do.",
  "duties": [
    "Click through every screen to look for errors",
    "Write down each bug so developers can repeat it",
    "Plan what to test and how",
    "Write scripts that run tests automatically",
    "Retest after a fix to see that it holds"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 5.6,
    "someCollege": 13.1,
    "associate": 7.7,
    "bachelor": 49.9,
    "master": 20.6,
    "doctoral": 2.4,
    "inexactMatch": false,
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
    "15-1211",
    "15-1243",
    "15-1252",
    "15-1299",
    "17-2112"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "11.0101",
        "title": "Computer and Information Sciences, General"
      },
      {
        "cip": "11.0103",
        "title": "Information Technology"
      },
      {
        "cip": "11.0104",
        "title": "Informatics"
      },
      {
        "cip": "11.0201",
        "title": "Computer Programming/Programmer, General"
      },
      {
        "cip": "11.0202",
        "title": "Computer Programming, Specific Applications"
      },
      {
        "cip": "11.0203",
        "title": "Computer Programming, Vendor/Product Certification"
      },
      {
        "cip": "11.0204",
        "title": "Computer Game Programming"
      },
      {
        "cip": "11.0205",
        "title": "Computer Programming, Specific Platforms"
      },
      {
        "cip": "11.0501",
        "title": "Computer Systems Analysis/Analyst"
      },
      {
        "cip": "11.0701",
        "title": "Computer Science"
      },
      {
        "cip": "14.0901",
        "title": "Computer Engineering, General"
      },
      {
        "cip": "14.0903",
        "title": "Computer Software Engineering"
      },
      {
        "cip": "15.1201",
        "title": "Computer Engineering Technology/Technician"
      },
      {
        "cip": "15.1202",
        "title": "Computer/Computer Systems Technology/Technician"
      },
      {
        "cip": "15.1204",
        "title": "Computer Software Technology/Technician"
      }
    ]
  }
};
