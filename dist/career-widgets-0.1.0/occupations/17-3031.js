// 17-3031 Surveying and Mapping Technicians
export default {
  "code": "17-3031",
  "about": "Surveying and mapping technicians help measure land and turn the data into maps.",
  "duties": [
    "Set up survey equipment and hold measuring rods",
    "Record distances, angles, and heights",
    "Put survey data and photos into mapping software",
    "Compare maps with photos and mark what is wrong",
    "Set out stakes for roads and buildings"
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
    "lessThanHighSchool": 5.5,
    "highSchool": 31.1,
    "someCollege": 33.6,
    "associate": 21.6,
    "bachelor": 7.1,
    "master": 0.9,
    "doctoral": 0.3,
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
    "15-1299",
    "17-1021",
    "17-1022",
    "17-3011",
    "19-4043"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.1102",
        "title": "Surveying Technology/Surveying"
      },
      {
        "cip": "45.0701",
        "title": "Geography"
      },
      {
        "cip": "45.0702",
        "title": "Geographic Information Science and Cartography"
      }
    ]
  }
};
