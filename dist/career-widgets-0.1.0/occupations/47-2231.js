// 47-2231 Solar Photovoltaic Installers
export default {
  "code": "47-2231",
  "attainment": {
    "lessThanHighSchool": 16.4,
    "highSchool": 34.7,
    "someCollege": 26.3,
    "associate": 10.7,
    "bachelor": 10.8,
    "master": 1.1,
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
    "27-4015",
    "47-1011",
    "47-2152",
    "49-9081",
    "51-8013"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.1703",
        "title": "Solar Energy Technology/Technician"
      },
      {
        "cip": "46.0410",
        "title": "Roofer"
      },
      {
        "cip": "47.0703",
        "title": "Solar Energy System Installation and Repair Technology/Technician"
      }
    ]
  }
};
