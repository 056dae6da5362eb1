// 11-3012 Administrative Services Managers
export default {
  "code": "11-3012",
  "about": "Administrative services managers keep an office running smoothly, from mail and records to supplies.",
  "duties": [
    "Oversee office staff and their deadlines",
    "Buy office supplies and keep track of them",
    "Set rules for filing, storing, and getting rid of records",
    "Look for faster or cheaper ways to do paperwork",
    "Keep copying, mail, and other office costs within budget"
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
    "lessThanHighSchool": 1.8,
    "highSchool": 13.9,
    "someCollege": 21.2,
    "associate": 11.3,
    "bachelor": 33.3,
    "master": 16.9,
    "doctoral": 1.6,
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
    "11-1021",
    "13-1082",
    "15-1299",
    "43-1011",
    "43-6011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.8202",
        "title": "Veterinary Office Management/Administration"
      },
      {
        "cip": "51.0711",
        "title": "Medical/Health Management and Clinical Assistant/Specialist"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0202",
        "title": "Purchasing, Procurement/Acquisitions and Contracts Management"
      },
      {
        "cip": "52.0204",
        "title": "Office Management and Supervision"
      },
      {
        "cip": "52.0207",
        "title": "Customer Service Management"
      }
    ]
  }
};
