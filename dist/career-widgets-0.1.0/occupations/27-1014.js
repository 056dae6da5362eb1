// 27-1014 Special Effects Artists and Animators
export default {
  "code": "27-1014",
  "about": "Special effects artists and animators make moving pictures and effects for movies, games, ads, and videos.",
  "duties": [
    "Build characters and places on the computer",
    "Make characters move and talk as if they were alive",
    "Draw scenes in order to plan the story",
    "Make skin, fur, water, and metal look real",
    "Create fire, crashes, and magic for film scenes",
    "Show drafts to the director and make changes"
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
    "lessThanHighSchool": 3.1,
    "highSchool": 14.5,
    "someCollege": 17,
    "associate": 9.1,
    "bachelor": 41.9,
    "master": 12.5,
    "doctoral": 1.8,
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
    "15-1255",
    "27-1011",
    "27-1024",
    "27-2012",
    "27-4032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0304",
        "title": "Animation, Interactive Technology, Video Graphics, and Special Effects"
      },
      {
        "cip": "11.0801",
        "title": "Web Page, Digital/Multimedia and Information Resources Design"
      },
      {
        "cip": "11.0804",
        "title": "Modeling, Virtual Environments and Simulation"
      },
      {
        "cip": "50.0102",
        "title": "Digital Arts"
      },
      {
        "cip": "50.0409",
        "title": "Graphic Design"
      },
      {
        "cip": "50.0411",
        "title": "Game and Interactive Media Design"
      },
      {
        "cip": "50.0705",
        "title": "Drawing"
      },
      {
        "cip": "50.0706",
        "title": "Intermedia/Multimedia"
      },
      {
        "cip": "50.0708",
        "title": "Painting"
      }
    ]
  }
};
