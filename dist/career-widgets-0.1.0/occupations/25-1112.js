// 25-1112 Law Teachers, Postsecondary
export default {
  "code": "25-1112",
  "about": "Law professors teach students how to read laws and court decisions and how to argue a case.",
  "duties": [
    "Question students about court cases in class",
    "Teach subjects like contracts, criminal law, or business law",
    "Coach students in mock trials and legal writing",
    "Grade law exams and papers",
    "Write articles on legal questions"
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
    "25-1011",
    "25-1063",
    "25-1065",
    "25-1067",
    "25-1111"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "22.0101",
        "title": "Law"
      },
      {
        "cip": "22.0201",
        "title": "Advanced Legal Research/Studies, General"
      },
      {
        "cip": "22.0203",
        "title": "American/U.S. Law/Legal Studies/Jurisprudence"
      },
      {
        "cip": "22.0204",
        "title": "Canadian Law/Legal Studies/Jurisprudence"
      },
      {
        "cip": "22.0205",
        "title": "Banking, Corporate, Finance, and Securities Law"
      },
      {
        "cip": "22.0206",
        "title": "Comparative Law"
      },
      {
        "cip": "22.0207",
        "title": "Energy, Environment, and Natural Resources Law"
      },
      {
        "cip": "22.0208",
        "title": "Health Law"
      },
      {
        "cip": "22.0209",
        "title": "International Law and Legal Studies"
      },
      {
        "cip": "22.0210",
        "title": "International Business, Trade, and Tax Law"
      },
      {
        "cip": "22.0211",
        "title": "Tax Law/Taxation"
      },
      {
        "cip": "22.0212",
        "title": "Intellectual Property Law"
      },
      {
        "cip": "22.0213",
        "title": "Patent Law"
      },
      {
        "cip": "22.0214",
        "title": "Agriculture Law"
      },
      {
        "cip": "22.0215",
        "title": "Arts and Entertainment Law"
      },
      {
        "cip": "22.0216",
        "title": "Compliance Law"
      },
      {
        "cip": "22.0217",
        "title": "Criminal Law and Procedure"
      },
      {
        "cip": "22.0218",
        "title": "Entrepreneurship Law"
      },
      {
        "cip": "22.0219",
        "title": "Family/Child/Elder Law"
      },
      {
        "cip": "22.0220",
        "title": "Human Resources Law"
      },
      {
        "cip": "22.0221",
        "title": "Insurance Law"
      },
      {
        "cip": "22.0222",
        "title": "Real Estate and Land Development Law"
      },
      {
        "cip": "22.0223",
        "title": "Transportation Law"
      },
      {
        "cip": "22.0224",
        "title": "Tribal/Indigenous Law"
      },
      {
        "cip": "22.0299",
        "title": "Legal Research and Advanced Professional Studies, Other"
      },
      {
        "cip": "30.2801",
        "title": "Dispute Resolution"
      },
      {
        "cip": "39.0802",
        "title": "Religious/Canon Law"
      },
      {
        "cip": "52.1002",
        "title": "Labor and Industrial Relations"
      }
    ]
  }
};
