// 17-3019 Drafters, All Other
export default {
  "code": "17-3019",
  "about": "These drafters draw technical plans in fields that have no group of their own in federal job statistics.",
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
    "highSchool": 12.1,
    "someCollege": 26.4,
    "associate": 34.8,
    "bachelor": 20.3,
    "master": 4,
    "doctoral": 0.9,
    "inexactMatch": true,
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
        "cip": "15.1102",
        "title": "Surveying Technology/Surveying"
      },
      {
        "cip": "15.1301",
        "title": "Drafting and Design Technology/Technician, General"
      },
      {
        "cip": "15.1302",
        "title": "CAD/CADD Drafting and/or Design Technology/Technician"
      },
      {
        "cip": "15.1307",
        "title": "3-D Modeling and Design Technology/Technician"
      },
      {
        "cip": "15.1399",
        "title": "Drafting/Design Engineering Technologies/Technicians, Other"
      }
    ]
  }
};
