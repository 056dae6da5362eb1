// 29-2032 Diagnostic Medical Sonographers
export default {
  "code": "29-2032",
  "about": "Sonographers use sound waves to make pictures of unborn babies, organs, and blood vessels.",
  "duties": [
    "Move the ultrasound probe over the skin to get clear pictures",
    "Spread gel and help the patient lie the right way",
    "Look out for lumps, blockages, and other signs of trouble",
    "Measure an unborn baby and check its heartbeat",
    "Pick the best images for the doctor and note what they show"
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
    "lessThanHighSchool": 1.1,
    "highSchool": 3.9,
    "someCollege": 11.6,
    "associate": 32.9,
    "bachelor": 38.2,
    "master": 9.7,
    "doctoral": 2.6,
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
    "29-1124",
    "29-2031",
    "29-2034",
    "29-2035",
    "29-2099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0910",
        "title": "Diagnostic Medical Sonography/Sonographer and Ultrasound Technician"
      }
    ]
  }
};
