// 29-2055 Surgical Technologists
export default {
  "code": "29-2055",
  "about": "Surgical technologists set up operating rooms and pass tools to surgeons during operations.",
  "duties": [
    "Hand the surgeon each tool as it is needed",
    "Lay out clean instruments in the right order",
    "Count sponges and needles so none is left inside",
    "Help the team into gowns and gloves",
    "Wash and cover the skin before the first cut",
    "Clean up the room and get it ready for the next case"
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
    "highSchool": 10.5,
    "someCollege": 33.5,
    "associate": 40.6,
    "bachelor": 11.5,
    "master": 2.2,
    "doctoral": 0.5,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-2031",
    "29-2034",
    "29-9093",
    "31-9093",
    "31-9099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0811",
        "title": "Pathology/Pathologist Assistant"
      },
      {
        "cip": "51.0909",
        "title": "Surgical Technology/Technologist"
      },
      {
        "cip": "51.1012",
        "title": "Sterile Processing Technology/Technician"
      }
    ]
  }
};
