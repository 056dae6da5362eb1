// 51-7042 Woodworking Machine Setters, Operators, and Tenders, Except Sawing
export default {
  "code": "51-7042",
  "about": "Woodworking machine operators run planers, routers, sanders, lathes, and other machines that shape wood.",
  "duties": [
    "Put in the right bit, knife, or sanding belt",
    "Push boards past the cutter or sanding belt",
    "Cut a scrap piece first to test the settings",
    "Check finished pieces for smoothness and shape",
    "Type a program into a computer-run router",
    "Toss out wood with knots and cracks"
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
    "lessThanHighSchool": 29.6,
    "highSchool": 48.5,
    "someCollege": 9.5,
    "associate": 3.4,
    "bachelor": 7.2,
    "master": 1.8,
    "doctoral": 0,
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
    "51-4033",
    "51-4034",
    "51-4035",
    "51-7041",
    "51-9032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "48.0701",
        "title": "Woodworking, General"
      },
      {
        "cip": "48.0703",
        "title": "Cabinetmaking and Millwork"
      }
    ]
  }
};
