// 25-1066 Psychology Teachers, Postsecondary
export default {
  "code": "25-1066",
  "about": "Psychology professors teach college students how people think, feel, behave, and develop.",
  "duties": [
    "Lecture on the brain, emotions, and child development",
    "Show students how to design a study with people",
    "Grade psychology papers and exams",
    "Advise students on courses and graduate school",
    "Run studies of behavior and publish the findings"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
    "inexactMatch": true,
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
    "25-1061",
    "25-1067",
    "25-1081",
    "25-1113",
    "25-9044"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1335",
        "title": "Psychology Teacher Education"
      },
      {
        "cip": "30.1001",
        "title": "Biopsychology"
      },
      {
        "cip": "30.1701",
        "title": "Behavioral Sciences"
      },
      {
        "cip": "30.5301",
        "title": "Thanatology"
      },
      {
        "cip": "42.0101",
        "title": "Psychology, General"
      },
      {
        "cip": "42.2701",
        "title": "Cognitive Psychology and Psycholinguistics"
      },
      {
        "cip": "42.2702",
        "title": "Comparative Psychology"
      },
      {
        "cip": "42.2703",
        "title": "Developmental and Child Psychology"
      },
      {
        "cip": "42.2704",
        "title": "Experimental Psychology"
      },
      {
        "cip": "42.2705",
        "title": "Personality Psychology"
      },
      {
        "cip": "42.2706",
        "title": "Behavioral Neuroscience"
      },
      {
        "cip": "42.2707",
        "title": "Social Psychology"
      },
      {
        "cip": "42.2708",
        "title": "Psychometrics and Quantitative Psychology"
      },
      {
        "cip": "42.2710",
        "title": "Developmental and Adolescent Psychology"
      },
      {
        "cip": "42.2799",
        "title": "Research and Experimental Psychology, Other"
      },
      {
        "cip": "42.2801",
        "title": "Clinical Psychology"
      },
      {
        "cip": "42.2802",
        "title": "Community Psychology"
      },
      {
        "cip": "42.2803",
        "title": "Counseling Psychology"
      },
      {
        "cip": "42.2804",
        "title": "Industrial and Organizational Psychology"
      },
      {
        "cip": "42.2805",
        "title": "School Psychology"
      },
      {
        "cip": "42.2806",
        "title": "Educational Psychology"
      },
      {
        "cip": "42.2807",
        "title": "Clinical Child Psychology"
      },
      {
        "cip": "42.2808",
        "title": "Environmental Psychology"
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
        "cip": "42.2812",
        "title": "Forensic Psychology"
      },
      {
        "cip": "42.2813",
        "title": "Applied Psychology"
      },
      {
        "cip": "42.2814",
        "title": "Applied Behavior Analysis"
      },
      {
        "cip": "42.2815",
        "title": "Performance and Sport Psychology"
      },
      {
        "cip": "42.2816",
        "title": "Somatic Psychology"
      },
      {
        "cip": "42.2817",
        "title": "Transpersonal/Spiritual Psychology"
      },
      {
        "cip": "42.2899",
        "title": "Clinical, Counseling and Applied Psychology, Other"
      },
      {
        "cip": "42.9999",
        "title": "Psychology, Other"
      },
      {
        "cip": "51.1505",
        "title": "Marriage and Family Therapy/Counseling"
      }
    ]
  }
};
