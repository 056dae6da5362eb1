// 49-9052 Telecommunications Line Installers and Repairers
export default {
  "code": "49-9052",
  "about": "Telecom line installers put up, bury, and repair the cables that carry internet, phone, and TV signals.",
  "duties": [
    "Hang cable between poles from a bucket truck",
    "Bury cable in trenches or pull it through pipes",
    "Join hair-thin glass fibers or copper wires",
    "Test the line to find where the signal drops",
    "Connect homes to the cable and set up service",
    "Repair lines that storms or diggers have cut"
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
    "lessThanHighSchool": 6.9,
    "highSchool": 36.2,
    "someCollege": 29.9,
    "associate": 15.1,
    "bachelor": 10.5,
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
    "49-2021",
    "49-2022",
    "49-2093",
    "49-2097",
    "49-9051"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0103",
        "title": "Communications Systems Installation and Repair Technology/Technician"
      }
    ]
  }
};
