// 29-9099 Healthcare Practitioners and Technical Workers, All Other
export default {
  "code": "29-9099",
  "about": "These health workers, such as midwives who are not nurses, have jobs with no group of their own.",
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
    "lessThanHighSchool": 0.8,
    "highSchool": 6.5,
    "someCollege": 12,
    "associate": 8.5,
    "bachelor": 30.8,
    "master": 34.9,
    "doctoral": 6.5,
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
        "cip": "51.0711",
        "title": "Medical/Health Management and Clinical Assistant/Specialist"
      },
      {
        "cip": "51.3201",
        "title": "Bioethics/Medical Ethics"
      },
      {
        "cip": "51.3302",
        "title": "Traditional Chinese Medicine and Chinese Herbology"
      },
      {
        "cip": "51.3702",
        "title": "Herbalism/Herbalist"
      }
    ]
  }
};
