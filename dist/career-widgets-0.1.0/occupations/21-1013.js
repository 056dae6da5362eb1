// 21-1013 Marriage and Family Therapists
export default {
  "code": "21-1013",
  "about": "Marriage and family therapists help couples and families talk through their problems and treat mental and emotional troubles.",
  "duties": [
    "Lead therapy sessions with couples, families, or one person",
    "Ask about feelings, fights, and habits at home",
    "Teach better ways to talk and settle arguments",
    "Make a treatment plan and check on progress",
    "Write notes after each session",
    "Send people to doctors or lawyers when needed"
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
    "lessThanHighSchool": 1.7,
    "highSchool": 3.5,
    "someCollege": 2.4,
    "associate": 0.8,
    "bachelor": 18.4,
    "master": 65.1,
    "doctoral": 8.1,
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
    "19-3033",
    "21-1018",
    "21-1021",
    "21-1022",
    "21-1023"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "44.0701",
        "title": "Social Work"
      },
      {
        "cip": "51.1505",
        "title": "Marriage and Family Therapy/Counseling"
      },
      {
        "cip": "51.1506",
        "title": "Clinical Pastoral Counseling/Patient Counseling"
      },
      {
        "cip": "51.1510",
        "title": "Infant/Toddler Mental Health Services"
      },
      {
        "cip": "51.1511",
        "title": "Medical Family Therapy/Therapist"
      }
    ]
  }
};
