// 47-4041 Hazardous Materials Removal Workers
export default {
  "code": "47-4041",
  "about": "Hazmat removal workers find, clean up, and carry away dangerous materials like asbestos, lead paint, and toxic waste.",
  "duties": [
    "Wet down and scrape off asbestos or old lead paint",
    "Seal off the area with plastic before starting",
    "Pack toxic waste in marked drums or bags",
    "Test the air to see that it is safe again",
    "Wash down tools and suits after the work",
    "Clean up spills and moldy rooms"
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
    "lessThanHighSchool": 14.6,
    "highSchool": 42.6,
    "someCollege": 21.1,
    "associate": 9.3,
    "bachelor": 10.3,
    "master": 1.9,
    "doctoral": 0.2,
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
    "47-4051",
    "47-4071",
    "51-8031",
    "53-7062",
    "53-7081"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0508",
        "title": "Hazardous Materials Management and Waste Technology/Technician"
      }
    ]
  }
};
