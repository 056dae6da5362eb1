// 29-2010 Clinical Laboratory Technologists and Technicians
export default {
  "code": "29-2010",
  "about": "Medical lab technologists and technicians test blood, urine, tissue, and other samples so doctors can find and treat disease.",
  "duties": [
    "Run blood and urine samples through testing machines",
    "Study blood and tissue cells through a microscope to spot disease",
    "Make sure donated blood matches the patient",
    "Grow bacteria from samples to see what causes an infection",
    "Check that results make sense and enter them in the computer",
    "Clean machines and test that they measure right"
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
