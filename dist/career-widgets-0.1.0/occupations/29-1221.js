// 29-1221 Pediatricians, General
export default {
  "code": "29-1221",
  "about": "Pediatricians are doctors who care for babies, children, and teens and treat their illnesses and injuries.",
  "duties": [
    "Check how a child grows and learns at each age",
    "Treat ear infections, fevers, and asthma",
    "Keep children’s vaccines up to date",
    "Answer parents’ questions about sleep, food, and behavior",
    "Send children with rare or serious problems to a specialist"
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
    "bachelor": 0,
    "master": 0,
    "doctoral": 100,
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
    "29-1214",
    "29-1215",
    "29-1216",
    "29-1218",
    "29-1243"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.1201",
        "title": "Medicine"
      },
      {
        "cip": "51.1202",
        "title": "Osteopathic Medicine/Osteopathy"
      },
      {
        "cip": "61.0115",
        "title": "Internal Medicine/Pediatrics Combined Specialty Program"
      },
      {
        "cip": "61.0119",
        "title": "Pediatrics/Anesthesiology Combined Specialty Program"
      },
      {
        "cip": "61.0120",
        "title": "Pediatrics/Emergency Medicine Combined Specialty Program"
      },
      {
        "cip": "61.0121",
        "title": "Pediatrics/Medical Genetics and Genomics Combined Specialty Program"
      },
      {
        "cip": "61.0122",
        "title": "Pediatrics/Physical Medicine & Rehabilitation Combined Specialty Program"
      },
      {
        "cip": "61.0123",
        "title": "Pediatrics/Psychology/Child-Adolescent Psychology Combined Specialty Program"
      },
      {
        "cip": "61.1703",
        "title": "Pediatric Otolaryngology Fellowship Program"
      },
      {
        "cip": "61.1901",
        "title": "Pediatrics Residency Program"
      },
      {
        "cip": "61.1902",
        "title": "Adolescent Medicine Fellowship Program"
      },
      {
        "cip": "61.1903",
        "title": "Child Abuse Pediatrics Fellowship Program"
      },
      {
        "cip": "61.1904",
        "title": "Developmental-Behavioral Pediatrics Fellowship Program"
      },
      {
        "cip": "61.1905",
        "title": "Neonatal-Perinatal Medicine Fellowship Program"
      },
      {
        "cip": "61.1906",
        "title": "Pediatric Cardiology Fellowship Program"
      },
      {
        "cip": "61.1907",
        "title": "Pediatric Critical Care Medicine Fellowship Program"
      },
      {
        "cip": "61.1908",
        "title": "Pediatric Emergency Medicine Fellowship Program"
      },
      {
        "cip": "61.1909",
        "title": "Pediatric Endocrinology Fellowship Program"
      },
      {
        "cip": "61.1910",
        "title": "Pediatric Gastroenterology Fellowship Program"
      },
      {
        "cip": "61.1911",
        "title": "Pediatric Hematology-Oncology Fellowship Program"
      },
      {
        "cip": "61.1912",
        "title": "Pediatric Infectious Diseases Fellowship Program"
      },
      {
        "cip": "61.1913",
        "title": "Pediatric Nephrology Fellowship Program"
      },
      {
        "cip": "61.1914",
        "title": "Pediatric Pulmonology Fellowship Program"
      },
      {
        "cip": "61.1915",
        "title": "Pediatric Rheumatology Fellowship Program"
      },
      {
        "cip": "61.1917",
        "title": "Pediatric Transplant Hepatology Fellowship Program"
      },
      {
        "cip": "61.1999",
        "title": "Pediatrics Residency/Fellowship Programs, Other"
      },
      {
        "cip": "61.2003",
        "title": "Pediatric Rehabilitation Medicine Fellowship Program"
      },
      {
        "cip": "61.2609",
        "title": "Pediatric Radiology Fellowship Program"
      }
    ]
  }
};
