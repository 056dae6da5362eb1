// 25-1111 Criminal Justice and Law Enforcement Teachers, Postsecondary
export default {
  "code": "25-1111",
  "about": "Criminal justice professors teach college students about crime, police work, courts, and prisons.",
  "duties": [
    "Lecture on crime, policing, courts, and corrections",
    "Discuss real cases and ethics with the class",
    "Grade exams and papers on the justice system",
    "Advise students about police and court careers",
    "Study crime data and publish research"
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
    "25-1065",
    "25-1067",
    "25-1081",
    "25-1112",
    "25-1113"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0208",
        "title": "Environmental/Natural Resources Law Enforcement and Protective Services"
      },
      {
        "cip": "43.0100",
        "title": "Criminal Justice and Corrections, General"
      },
      {
        "cip": "43.0102",
        "title": "Corrections"
      },
      {
        "cip": "43.0103",
        "title": "Criminal Justice/Law Enforcement Administration"
      },
      {
        "cip": "43.0104",
        "title": "Criminal Justice/Safety Studies"
      },
      {
        "cip": "43.0107",
        "title": "Criminal Justice/Police Science"
      },
      {
        "cip": "43.0109",
        "title": "Security and Loss Prevention Services"
      },
      {
        "cip": "43.0110",
        "title": "Juvenile Corrections"
      },
      {
        "cip": "43.0112",
        "title": "Securities Services Administration/Management"
      },
      {
        "cip": "43.0113",
        "title": "Corrections Administration"
      },
      {
        "cip": "43.0114",
        "title": "Law Enforcement Investigation and Interviewing"
      },
      {
        "cip": "43.0115",
        "title": "Law Enforcement Record-Keeping and Evidence Management"
      },
      {
        "cip": "43.0119",
        "title": "Critical Incident Response/Special Police Operations"
      },
      {
        "cip": "43.0120",
        "title": "Protective Services Operations"
      },
      {
        "cip": "43.0121",
        "title": "Suspension and Debarment Investigation"
      },
      {
        "cip": "43.0122",
        "title": "Maritime Law Enforcement"
      },
      {
        "cip": "43.0123",
        "title": "Cultural/Archaelogical Resources Protection"
      },
      {
        "cip": "43.0199",
        "title": "Corrections and Criminal Justice, Other"
      },
      {
        "cip": "43.0304",
        "title": "Terrorism and Counterterrorism Operations"
      },
      {
        "cip": "43.0399",
        "title": "Homeland Security, Other"
      },
      {
        "cip": "43.0401",
        "title": "Security Science and Technology, General"
      },
      {
        "cip": "43.0402",
        "title": "Criminalistics and Criminal Science"
      },
      {
        "cip": "43.0403",
        "title": "Cyber/Computer Forensics and Counterterrorism"
      },
      {
        "cip": "43.0404",
        "title": "Cybersecurity Defense Strategy/Policy"
      },
      {
        "cip": "43.0405",
        "title": "Financial Forensics and Fraud Investigation"
      },
      {
        "cip": "43.0406",
        "title": "Forensic Science and Technology"
      },
      {
        "cip": "43.0407",
        "title": "Geospatial Intelligence"
      },
      {
        "cip": "43.0408",
        "title": "Law Enforcement Intelligence Analysis"
      },
      {
        "cip": "43.0499",
        "title": "Security Science and Technology, Other"
      },
      {
        "cip": "45.0401",
        "title": "Criminology"
      }
    ]
  }
};
