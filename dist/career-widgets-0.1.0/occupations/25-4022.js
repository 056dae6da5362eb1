// 25-4022 Librarians and Media Collections Specialists
export default {
  "code": "25-4022",
  "about": "Librarians run libraries and media collections and help people find books, facts, and other materials.",
  "duties": [
    "Help people find a book, article, or answer",
    "Choose and order new books, films, and databases",
    "Sort new items into the catalog",
    "Help visitors use computers and online databases",
    "Run story times, classes, and other library events"
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
    "highSchool": 1.6,
    "someCollege": 6,
    "associate": 5,
    "bachelor": 24.5,
    "master": 57.2,
    "doctoral": 5,
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
    "25-1082",
    "25-4011",
    "25-4031",
    "25-9031",
    "43-4121"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.0501",
        "title": "Educational/Instructional Technology"
      },
      {
        "cip": "13.1334",
        "title": "School Librarian/School Library Media Specialist"
      },
      {
        "cip": "25.0101",
        "title": "Library and Information Science"
      },
      {
        "cip": "25.0102",
        "title": "Children and Youth Library Services"
      },
      {
        "cip": "25.0199",
        "title": "Library Science and Administration, Other"
      }
    ]
  }
};
