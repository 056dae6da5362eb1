// 25-4012 Curators
export default {
  "code": "25-4012",
  "about": "Curators build and care for the collections of museums, galleries, and other institutions and decide what goes on display.",
  "duties": [
    "Choose objects and themes for an exhibit",
    "Research where a piece came from and what it means",
    "Buy, borrow, or lend works for the collection",
    "Keep records of everything the museum owns",
    "Give talks and tours to visitors"
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
    "lessThanHighSchool": 1.2,
    "highSchool": 6.6,
    "someCollege": 9,
    "associate": 4.3,
    "bachelor": 36.1,
    "master": 35.3,
    "doctoral": 7.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "19-3093",
    "25-1061",
    "25-4011",
    "25-4013",
    "25-4022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.1401",
        "title": "Museology/Museum Studies"
      },
      {
        "cip": "30.5201",
        "title": "Digital Humanities and Textual Studies, General"
      },
      {
        "cip": "30.5202",
        "title": "Digital Humanities"
      },
      {
        "cip": "30.5203",
        "title": "Textual Studies"
      },
      {
        "cip": "50.0703",
        "title": "Art History, Criticism and Conservation"
      },
      {
        "cip": "54.0105",
        "title": "Public/Applied History"
      }
    ]
  }
};
