// 21-1029 Social Workers, All Other
export default {
  "code": "21-1029",
  "attainment": {
    "lessThanHighSchool": 0.8,
    "highSchool": 3.6,
    "someCollege": 5.5,
    "associate": 4.6,
    "bachelor": 38.3,
    "master": 44.9,
    "doctoral": 2.3,
    "inexactMatch": false,
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
        "cip": "51.1512",
        "title": "Hospice and Palliative Care"
      }
    ]
  }
};
