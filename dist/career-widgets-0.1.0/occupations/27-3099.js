// 27-3099 Media and Communication Workers, All Other
export default {
  "code": "27-3099",
  "about": "These media and communication workers do jobs that have no group of their own.",
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
