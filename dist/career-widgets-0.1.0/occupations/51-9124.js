// 51-9124 Coating, Painting, and Spraying Machine Setters, Operators, and Tenders
export default {
  "code": "51-9124",
  "about": "Coating and spraying machine operators paint or coat cars, metal, wood, and other products with sprayers and machines.",
  "duties": [
    "Spray even coats on cars, panels, or parts",
    "Fill the paint tank and set the pressure",
    "Mask parts that should stay bare",
    "Watch for drips, bubbles, and streaks",
    "Take sprayers apart and clean them",
    "Get rid of used paint safely"
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
    "lessThanHighSchool": 21.7,
    "highSchool": 46.3,
    "someCollege": 20.5,
    "associate": 6.1,
    "bachelor": 4.6,
    "master": 0.7,
    "doctoral": 0.2,
    "inexactMatch": true,
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
    "51-4193",
    "51-7021",
    "51-9022",
    "51-9123",
    "51-9195"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "47.0603",
        "title": "Autobody/Collision and Repair Technology/Technician"
      }
    ]
  }
};
