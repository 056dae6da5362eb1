// 15-1255 Web and Digital Interface Designers
export default {
  "code": "15-1255",
  "about": "Web and interface designers plan how websites, apps, and video games look and how people use them.",
  "duties": [
    "Draw screens, menus, and buttons",
    "Build sample pages or levels for people to try",
    "Watch users and ask what confuses them",
    "Choose colors, type, and pictures",
    "Work with coders to turn designs into real products"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 6.2,
    "someCollege": 11.2,
    "associate": 9.4,
    "bachelor": 54.3,
    "master": 16.4,
    "doctoral": 1.9,
    "inexactMatch": false,
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
    "15-1242",
    "15-1251",
    "15-1252",
    "15-1254",
    "15-1299"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0702",
        "title": "Digital Communication and Media/Multimedia"
      },
      {
        "cip": "11.0101",
        "title": "Computer and Information Sciences, General"
      },
      {
        "cip": "11.0104",
        "title": "Informatics"
      },
      {
        "cip": "11.0105",
        "title": "Human-Centered Technology Design"
      },
      {
        "cip": "11.0201",
        "title": "Computer Programming/Programmer, General"
      },
      {
        "cip": "11.0401",
        "title": "Information Science/Studies"
      },
      {
        "cip": "11.0701",
        "title": "Computer Science"
      },
      {
        "cip": "11.0801",
        "title": "Web Page, Digital/Multimedia and Information Resources Design"
      },
      {
        "cip": "11.1004",
        "title": "Web/Multimedia Management and Webmaster"
      },
      {
        "cip": "30.3101",
        "title": "Human Computer Interaction"
      },
      {
        "cip": "50.0401",
        "title": "Design and Visual Communications, General"
      },
      {
        "cip": "50.0409",
        "title": "Graphic Design"
      },
      {
        "cip": "52.1404",
        "title": "Digital Marketing"
      }
    ]
  }
};
