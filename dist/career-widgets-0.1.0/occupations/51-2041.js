// 51-2041 Structural Metal Fabricators and Fitters
export default {
  "code": "51-2041",
  "about": "Metal fabricators and fitters cut, shape, and join steel for bridges, buildings, tanks, and machines.",
  "duties": [
    "Mark steel plates where they will be cut and bent",
    "Cut and bend thick steel with big machines",
    "Line up pieces and clamp them for welding",
    "Spot-weld pieces so they hold together",
    "Lift big pieces with a crane",
    "Measure the finished piece against the drawing"
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
    "lessThanHighSchool": 15.8,
    "highSchool": 47,
    "someCollege": 18.6,
    "associate": 10.4,
    "bachelor": 6.6,
    "master": 1.4,
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
    "47-2211",
    "47-2221",
    "51-2011",
    "51-4122",
    "51-4192"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "48.0503",
        "title": "Machine Shop Technology/Assistant"
      },
      {
        "cip": "48.0511",
        "title": "Metal Fabricator"
      }
    ]
  }
};
