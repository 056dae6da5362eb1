// 23-1011 Lawyers
export default {
  "code": "23-1011",
  "about": "Lawyers advise people, companies, and governments on the law and speak for them in court and in deals.",
  "duties": [
    "Tell clients what the law says and what choices they have",
    "Look up laws and past cases",
    "Write contracts, wills, and court papers",
    "Argue cases before judges and juries",
    "Question clients and witnesses to learn the facts",
    "Bargain with the other side to settle a dispute"
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
    "lessThanHighSchool": 0.4,
    "highSchool": 0.7,
    "someCollege": 0.7,
    "associate": 0.4,
    "bachelor": 6.3,
    "master": 4.2,
    "doctoral": 87.3,
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
    "13-1041",
    "23-1012",
    "23-1021",
    "23-1022",
    "23-1023"
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
        "cip": "22.0202",
        "title": "Programs for Foreign Lawyers"
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
      }
    ]
  }
};
