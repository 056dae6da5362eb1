// 47-2221 Structural Iron and Steel Workers
export default {
  "code": "47-2221",
  "about": "Ironworkers put up the steel beams and columns that form the frames of buildings, bridges, and towers.",
  "duties": [
    "Hook beams to a crane and send them up",
    "Climb up and guide swinging beams into place",
    "Bolt or weld beams and columns together",
    "Check with a level or laser that columns stand straight",
    "Burn off extra steel with a torch when a piece doesn’t fit",
    "Unload steel and sort it in the order needed"
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
    "lessThanHighSchool": 9.5,
    "highSchool": 48.4,
    "someCollege": 27,
    "associate": 11.1,
    "bachelor": 3.8,
    "master": 0,
    "doctoral": 0.1,
    "inexactMatch": false,
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
    "47-2031",
    "47-2171",
    "47-2211",
    "49-9044",
    "51-2041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0411",
        "title": "Metal Building Assembly/Assembler"
      }
    ]
  }
};
