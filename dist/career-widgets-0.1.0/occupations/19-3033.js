// 19-3033 Clinical and Counseling Psychologists
export default {
  "code": "19-3033",
  "about": "Clinical and counseling psychologists help people with mental and emotional problems through talk therapy and tests.",
  "duties": [
    "Listen to patients talk about feelings and problems",
    "Give tests and find out what the disorder is",
    "Plan treatment and check whether it helps",
    "Lead therapy for couples, families, or groups",
    "Write notes and reports on each patient"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 6.8,
    "master": 10.6,
    "doctoral": 82.5,
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
    "21-1013",
    "21-1018",
    "21-1022",
    "21-1023",
    "29-1223"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "42.0101",
        "title": "Psychology, General"
      },
      {
        "cip": "42.2703",
        "title": "Developmental and Child Psychology"
      },
      {
        "cip": "42.2801",
        "title": "Clinical Psychology"
      },
      {
        "cip": "42.2803",
        "title": "Counseling Psychology"
      },
      {
        "cip": "42.2807",
        "title": "Clinical Child Psychology"
      },
      {
        "cip": "42.2809",
        "title": "Geropsychology"
      },
      {
        "cip": "42.2810",
        "title": "Health/Medical Psychology"
      },
      {
        "cip": "42.2811",
        "title": "Family Psychology"
      },
      {
        "cip": "42.2814",
        "title": "Applied Behavior Analysis"
      },
      {
        "cip": "51.1507",
        "title": "Psychoanalysis and Psychotherapy"
      }
    ]
  }
};
