// 17-2031 Bioengineers and Biomedical Engineers
export default {
  "code": "17-2031",
  "about": "Biomedical engineers and other bioengineers design new joints, heart valves, body scanners, and ways to use living cells.",
  "duties": [
    "Design implants, artificial limbs, or other medical tools",
    "Build and test models in the lab",
    "Check that medical equipment is safe and works",
    "Work with doctors and scientists on new treatments",
    "Write up tests for journals and safety agencies"
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
    "lessThanHighSchool": 0.5,
    "highSchool": 4.1,
    "someCollege": 6.8,
    "associate": 10.7,
    "bachelor": 44.9,
    "master": 23.6,
    "doctoral": 9.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "15-2099",
    "17-2199",
    "17-3026",
    "19-1021",
    "19-1029"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0501",
        "title": "Bioengineering and Biomedical Engineering"
      },
      {
        "cip": "14.0702",
        "title": "Chemical and Biomolecular Engineering"
      },
      {
        "cip": "14.4501",
        "title": "Biological/Biosystems Engineering"
      }
    ]
  }
};
