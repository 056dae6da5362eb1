// 33-9021 Private Detectives and Investigators
export default {
  "code": "33-9021",
  "about": "Private detectives and investigators find facts for people, lawyers, and businesses and look into theft and fraud.",
  "duties": [
    "Search records and the web for facts about people",
    "Watch and follow people without being seen",
    "Interview people who may know something",
    "Take photos and videos as proof",
    "Catch shoplifters in stores",
    "Give clients a written account of the case"
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
    "lessThanHighSchool": 1.6,
    "highSchool": 11.9,
    "someCollege": 20.3,
    "associate": 11.1,
    "bachelor": 37.3,
    "master": 14.8,
    "doctoral": 3.1,
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
    "13-1041",
    "13-2099",
    "33-3021",
    "33-3051",
    "33-9099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "43.0107",
        "title": "Criminal Justice/Police Science"
      },
      {
        "cip": "43.0115",
        "title": "Law Enforcement Record-Keeping and Evidence Management"
      },
      {
        "cip": "43.0120",
        "title": "Protective Services Operations"
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
        "cip": "43.0403",
        "title": "Cyber/Computer Forensics and Counterterrorism"
      },
      {
        "cip": "43.0405",
        "title": "Financial Forensics and Fraud Investigation"
      }
    ]
  }
};
