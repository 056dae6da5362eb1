// 19-3039 Psychologists, All Other
export default {
  "code": "19-3039",
  "about": "These psychologists work in fields that have no group of their own, such as testing and treating people with brain injuries.",
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
    "bachelor": 9.7,
    "master": 38.3,
    "doctoral": 52,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0702",
        "title": "Adult Development and Aging"
      },
      {
        "cip": "19.0706",
        "title": "Child Development"
      },
      {
        "cip": "19.0711",
        "title": "Early Childhood and Family Studies"
      },
      {
        "cip": "30.1701",
        "title": "Behavioral Sciences"
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
        "cip": "42.2709",
        "title": "Psychopharmacology"
      },
      {
        "cip": "42.2799",
        "title": "Research and Experimental Psychology, Other"
      },
      {
        "cip": "42.2802",
        "title": "Community Psychology"
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
        "cip": "45.0401",
        "title": "Criminology"
      }
    ]
  }
};
