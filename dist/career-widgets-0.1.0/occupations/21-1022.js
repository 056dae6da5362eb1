// 21-1022 Healthcare Social Workers
export default {
  "code": "21-1022",
  "about": "Healthcare social workers help patients and families cope with illness and get the care and support they need.",
  "duties": [
    "Talk with patients and families about illness and worries",
    "Plan what care patients need after they go home",
    "Find help with bills, rides, housing, or home care",
    "Work with doctors and nurses on each case",
    "Set up groups where families share how they cope"
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
    "lessThanHighSchool": 2.4,
    "highSchool": 13.1,
    "someCollege": 13.9,
    "associate": 5.4,
    "bachelor": 28,
    "master": 35.5,
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
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "21-1013",
    "21-1015",
    "21-1018",
    "21-1021",
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
        "cip": "30.5301",
        "title": "Thanatology"
      },
      {
        "cip": "44.0701",
        "title": "Social Work"
      },
      {
        "cip": "44.0703",
        "title": "Forensic Social Work"
      },
      {
        "cip": "44.0799",
        "title": "Social Work, Other"
      },
      {
        "cip": "51.1503",
        "title": "Clinical/Medical Social Work"
      },
      {
        "cip": "51.1511",
        "title": "Medical Family Therapy/Therapist"
      },
      {
        "cip": "51.1512",
        "title": "Hospice and Palliative Care"
      }
    ]
  }
};
