// 21-1021 Child, Family, and School Social Workers
export default {
  "code": "21-1021",
  "about": "Child, family, and school social workers help children and families who face abuse, poverty, or trouble at school.",
  "duties": [
    "Visit homes and talk with children and parents",
    "Look into reports that a child is not safe",
    "Match a child with a foster family and check in often",
    "Help families get food, housing, or child care",
    "Meet with teachers about students who skip or act out",
    "Write case notes and speak in court"
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
    "lessThanHighSchool": 2,
    "highSchool": 6.5,
    "someCollege": 10,
    "associate": 7.9,
    "bachelor": 38.6,
    "master": 32.7,
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
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "21-1013",
    "21-1015",
    "21-1022",
    "21-1023",
    "21-1093"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "42.2703",
        "title": "Developmental and Child Psychology"
      },
      {
        "cip": "42.2710",
        "title": "Developmental and Adolescent Psychology"
      },
      {
        "cip": "43.0110",
        "title": "Juvenile Corrections"
      },
      {
        "cip": "44.0701",
        "title": "Social Work"
      },
      {
        "cip": "44.0702",
        "title": "Youth Services/Administration"
      },
      {
        "cip": "44.0703",
        "title": "Forensic Social Work"
      },
      {
        "cip": "44.0799",
        "title": "Social Work, Other"
      },
      {
        "cip": "51.1510",
        "title": "Infant/Toddler Mental Health Services"
      }
    ]
  }
};
