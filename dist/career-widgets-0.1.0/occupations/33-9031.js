// 33-9031 Gambling Surveillance Officers and Gambling Investigators
export default {
  "code": "33-9031",
  "about": "Gambling surveillance officers and investigators watch casinos for cheating, theft, and broken rules.",
  "duties": [
    "Watch tables, machines, and cash on camera",
    "Spot players or workers who cheat or steal",
    "Save and play back video",
    "Call security when something looks wrong",
    "Write down everything unusual",
    "Check that cameras work"
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
    "lessThanHighSchool": 6.6,
    "highSchool": 36.8,
    "someCollege": 27.8,
    "associate": 11.6,
    "bachelor": 13.6,
    "master": 2.9,
    "doctoral": 0.6,
    "inexactMatch": true,
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
    "11-3013",
    "13-1199",
    "15-1299",
    "33-1091",
    "33-9021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0601",
        "title": "Casino Operations and Services, General"
      },
      {
        "cip": "43.0109",
        "title": "Security and Loss Prevention Services"
      }
    ]
  }
};
