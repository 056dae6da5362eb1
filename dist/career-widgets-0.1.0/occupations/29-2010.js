// 29-2010 Clinical Laboratory Technologists and Technicians
export default {
  "code": "29-2010",
  "attainment": {
    "lessThanHighSchool": 2.3,
    "highSchool": 10.7,
    "someCollege": 17,
    "associate": 19.3,
    "bachelor": 40.1,
    "master": 7.4,
    "doctoral": 3.2,
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
        "cip": "26.0401",
        "title": "Cell/Cellular Biology and Histology"
      },
      {
        "cip": "51.0802",
        "title": "Clinical/Medical Laboratory Assistant"
      },
      {
        "cip": "51.1001",
        "title": "Blood Bank Technology Specialist"
      },
      {
        "cip": "51.1002",
        "title": "Cytotechnology/Cytotechnologist"
      },
      {
        "cip": "51.1003",
        "title": "Hematology Technology/Technician"
      },
      {
        "cip": "51.1004",
        "title": "Clinical/Medical Laboratory Technician"
      },
      {
        "cip": "51.1005",
        "title": "Clinical Laboratory Science/Medical Technology/Technologist"
      },
      {
        "cip": "51.1007",
        "title": "Histologic Technology/Histotechnologist"
      },
      {
        "cip": "51.1008",
        "title": "Histologic Technician"
      },
      {
        "cip": "51.1010",
        "title": "Cytogenetics/Genetics/Clinical Genetics Technology/Technologist"
      },
      {
        "cip": "51.1099",
        "title": "Clinical/Medical Laboratory Science and Allied Professions, Other"
      }
    ]
  }
};
