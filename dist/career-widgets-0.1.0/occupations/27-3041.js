// 27-3041 Editors
export default {
  "code": "27-3041",
  "about": "Editors choose and improve what is published in books, newspapers, magazines, and websites.",
  "duties": [
    "Read stories and fix unclear or wrong parts",
    "Talk with writers about changes",
    "Decide which stories or books to publish",
    "Check names, dates, and other facts",
    "Write headlines and captions",
    "Plan what goes on each page"
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
    "lessThanHighSchool": 0.3,
    "highSchool": 3,
    "someCollege": 6.7,
    "associate": 3.4,
    "bachelor": 58,
    "master": 21.8,
    "doctoral": 6.8,
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
    "27-3023",
    "27-3042",
    "27-3043",
    "27-4032",
    "43-9081"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0100",
        "title": "Communication, General"
      },
      {
        "cip": "09.0102",
        "title": "Mass Communication/Media Studies"
      },
      {
        "cip": "09.0401",
        "title": "Journalism"
      },
      {
        "cip": "09.0402",
        "title": "Broadcast Journalism"
      },
      {
        "cip": "09.0908",
        "title": "Technical and Scientific Communication"
      },
      {
        "cip": "09.1001",
        "title": "Publishing"
      },
      {
        "cip": "09.9999",
        "title": "Communication, Journalism, and Related Programs, Other"
      },
      {
        "cip": "23.1301",
        "title": "Writing, General"
      },
      {
        "cip": "23.1302",
        "title": "Creative Writing"
      },
      {
        "cip": "23.1303",
        "title": "Professional, Technical, Business, and Scientific Writing"
      },
      {
        "cip": "23.1304",
        "title": "Rhetoric and Composition"
      },
      {
        "cip": "23.1399",
        "title": "Rhetoric and Composition/Writing Studies, Other"
      },
      {
        "cip": "23.1401",
        "title": "General Literature"
      },
      {
        "cip": "23.1405",
        "title": "Children's and Adolescent Literature"
      },
      {
        "cip": "23.1499",
        "title": "Literature, Other"
      },
      {
        "cip": "52.0501",
        "title": "Business/Corporate Communications, General"
      },
      {
        "cip": "52.0502",
        "title": "Grantsmanship"
      },
      {
        "cip": "52.0599",
        "title": "Business/Corporate Communications, Other"
      }
    ]
  }
};
