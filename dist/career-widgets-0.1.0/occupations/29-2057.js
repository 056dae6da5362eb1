// 29-2057 Ophthalmic Medical Technicians
export default {
  "code": "29-2057",
  "about": "Ophthalmic medical technicians help eye doctors by testing patients’ eyes and preparing them for exams.",
  "duties": [
    "Test how well patients read an eye chart",
    "Measure the pressure inside the eye",
    "Ask about eye problems, health, and medicines",
    "Put in drops that widen the pupils",
    "Photograph the back of the eye and scan its shape",
    "Hand tools to the doctor in small procedures"
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
    "lessThanHighSchool": 10.7,
    "highSchool": 39,
    "someCollege": 22,
    "associate": 10.1,
    "bachelor": 13.2,
    "master": 3.7,
    "doctoral": 1.2,
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
    "29-2031",
    "29-2099",
    "29-9093",
    "31-9092",
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
        "cip": "51.1802",
        "title": "Optometric Technician/Assistant"
      },
      {
        "cip": "51.1803",
        "title": "Ophthalmic Technician/Technologist"
      },
      {
        "cip": "51.1804",
        "title": "Orthoptics/Orthoptist"
      }
    ]
  }
};
