// 27-1022 Fashion Designers
export default {
  "code": "27-1022",
  "about": "Fashion designers come up with new clothes, shoes, bags, and other accessories.",
  "duties": [
    "Draw new clothes and choose colors",
    "Pick fabrics, buttons, and trim",
    "Have a sample sewn and try it on a model",
    "Follow trends at shows, in stores, and online",
    "Plan a collection for the coming season",
    "Explain each design to pattern makers and sewers"
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
    "lessThanHighSchool": 4.4,
    "highSchool": 8.5,
    "someCollege": 11.6,
    "associate": 11.4,
    "bachelor": 54.6,
    "master": 7,
    "doctoral": 2.5,
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
    "27-1012",
    "27-1021",
    "27-1024",
    "51-6052",
    "51-6092"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0902",
        "title": "Apparel and Textile Manufacture"
      },
      {
        "cip": "19.0904",
        "title": "Textile Science"
      },
      {
        "cip": "19.0906",
        "title": "Fashion and Fabric Consultant"
      },
      {
        "cip": "50.0407",
        "title": "Fashion/Apparel Design"
      },
      {
        "cip": "50.0510",
        "title": "Costume Design"
      }
    ]
  }
};
