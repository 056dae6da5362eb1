// 27-3099 Media and Communication Workers, All Other
export default {
  "code": "27-3099",
  "attainment": {
    "lessThanHighSchool": 0.9,
    "highSchool": 11.7,
    "someCollege": 17.6,
    "associate": 8.9,
    "bachelor": 40.4,
    "master": 17.8,
    "doctoral": 2.7,
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
        "cip": "09.0101",
        "title": "Speech Communication and Rhetoric"
      },
      {
        "cip": "09.0702",
        "title": "Digital Communication and Media/Multimedia"
      },
      {
        "cip": "10.0105",
        "title": "Communications Technology/Technician"
      }
    ]
  }
};
