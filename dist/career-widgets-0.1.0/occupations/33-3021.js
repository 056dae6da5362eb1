// 33-3021 Detectives and Criminal Investigators
export default {
  "code": "33-3021",
  "about": "Detectives and criminal investigators gather facts and evidence to solve crimes.",
  "duties": [
    "Question witnesses, victims, and suspects",
    "Look for fingerprints, weapons, and other clues where a crime took place",
    "Follow leads and watch suspects",
    "Write up each step of a case",
    "Arrest suspects when there is enough proof",
    "Tell a court what they found"
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
    "highSchool": 7.7,
    "someCollege": 19,
    "associate": 9.2,
    "bachelor": 43.8,
    "master": 17.3,
    "doctoral": 2.5,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-2099",
    "19-4092",
    "33-1012",
    "33-3051",
    "33-9021"
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
        "cip": "29.0203",
        "title": "Signal/Geospatial Intelligence"
      },
      {
        "cip": "43.0100",
        "title": "Criminal Justice and Corrections, General"
      },
      {
        "cip": "43.0107",
        "title": "Criminal Justice/Police Science"
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
        "cip": "43.0402",
        "title": "Criminalistics and Criminal Science"
      },
      {
        "cip": "43.0403",
        "title": "Cyber/Computer Forensics and Counterterrorism"
      },
      {
        "cip": "43.0405",
        "title": "Financial Forensics and Fraud Investigation"
      },
      {
        "cip": "43.0407",
        "title": "Geospatial Intelligence"
      },
      {
        "cip": "43.0408",
        "title": "Law Enforcement Intelligence Analysis"
      }
    ]
  }
};
