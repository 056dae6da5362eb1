// 17-3028 Calibration Technologists and Technicians
export default {
  "code": "17-3028",
  "about": "Calibration technicians test and adjust measuring devices so that scales, gauges, and meters give correct readings.",
  "duties": [
    "Compare a device’s readings with a known standard",
    "Adjust gauges, scales, and sensors",
    "Take devices apart to look for wear or damage",
    "Log every reading and put a dated sticker on the device",
    "Repair or replace faulty measuring parts"
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
    "lessThanHighSchool": 3.9,
    "highSchool": 24.8,
    "someCollege": 28.1,
    "associate": 19,
    "bachelor": 19.3,
    "master": 4,
    "doctoral": 0.9,
    "inexactMatch": true,
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
    "17-3021",
    "17-3023",
    "17-3024",
    "17-3027",
    "49-2094"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0303",
        "title": "Electrical, Electronic, and Communications Engineering Technology/Technician"
      },
      {
        "cip": "15.0401",
        "title": "Biomedical Technology/Technician"
      },
      {
        "cip": "15.0404",
        "title": "Instrumentation Technology/Technician"
      }
    ]
  }
};
