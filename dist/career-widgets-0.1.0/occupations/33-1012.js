// 33-1012 First-Line Supervisors of Police and Detectives
export default {
  "code": "33-1012",
  "about": "Police supervisors lead patrol officers and detectives and see that cases and calls are handled right.",
  "duties": [
    "Give officers their shifts and areas",
    "Take command at serious crime and accident scenes",
    "Read and approve officers’ reports",
    "Guide detectives who work on cases",
    "Train officers in new laws and methods",
    "Look into complaints against officers"
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
    "highSchool": 13.5,
    "someCollege": 24.3,
    "associate": 12.8,
    "bachelor": 34.8,
    "master": 12.3,
    "doctoral": 1.7,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "33-1011",
    "33-1091",
    "33-3021",
    "33-3051",
    "33-3052"
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
        "cip": "43.0122",
        "title": "Maritime Law Enforcement"
      },
      {
        "cip": "43.0123",
        "title": "Cultural/Archaelogical Resources Protection"
      },
      {
        "cip": "43.0301",
        "title": "Homeland Security"
      },
      {
        "cip": "43.0302",
        "title": "Crisis/Emergency/Disaster Management"
      },
      {
        "cip": "43.0303",
        "title": "Critical Infrastructure Protection"
      },
      {
        "cip": "43.0304",
        "title": "Terrorism and Counterterrorism Operations"
      },
      {
        "cip": "43.0401",
        "title": "Security Science and Technology, General"
      },
      {
        "cip": "43.0404",
        "title": "Cybersecurity Defense Strategy/Policy"
      },
      {
        "cip": "43.0407",
        "title": "Geospatial Intelligence"
      },
      {
        "cip": "43.0499",
        "title": "Security Science and Technology, Other"
      }
    ]
  }
};
