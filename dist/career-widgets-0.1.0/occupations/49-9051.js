// 49-9051 Electrical Power-Line Installers and Repairers
export default {
  "code": "49-9051",
  "about": "Power line workers put up and repair the wires and poles that bring electricity to homes and businesses.",
  "duties": [
    "Ride a bucket or climb the pole to reach the wires",
    "Fix lines that storms have knocked down",
    "Shut off and ground a line before working on it",
    "Set poles and pull new wire between them",
    "Replace bad transformers, fuses, and switches",
    "Connect homes and businesses to the grid"
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
    "lessThanHighSchool": 3.8,
    "highSchool": 40.7,
    "someCollege": 31.7,
    "associate": 15.7,
    "bachelor": 7.3,
    "master": 0.8,
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
    "47-2111",
    "47-3013",
    "49-2095",
    "49-9052",
    "53-7041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "46.0301",
        "title": "Electrical and Power Transmission Installation/Installer, General"
      },
      {
        "cip": "46.0303",
        "title": "Lineworker"
      },
      {
        "cip": "46.0399",
        "title": "Electrical and Power Transmission Installers, Other"
      }
    ]
  }
};
