// 29-2035 Magnetic Resonance Imaging Technologists
export default {
  "code": "29-2035",
  "about": "MRI technologists run scanners that use strong magnets to make detailed pictures of the inside of the body.",
  "duties": [
    "Ask every patient about metal and implants before the scan",
    "Help the patient lie still and comfortable on the sliding table",
    "Choose the settings and run the scanner",
    "Talk with the patient through the intercom",
    "Inject dye to make tissue easier to see",
    "Check the pictures and repeat blurry ones"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 6.6,
    "someCollege": 10.2,
    "associate": 32.2,
    "bachelor": 37.3,
    "master": 11.2,
    "doctoral": 1.1,
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
    "29-2032",
    "29-2033",
    "29-2034",
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
        "cip": "51.0920",
        "title": "Magnetic Resonance Imaging (MRI) Technology/Technician"
      }
    ]
  }
};
