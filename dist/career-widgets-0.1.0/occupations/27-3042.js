// 27-3042 Technical Writers
export default {
  "code": "27-3042",
  "about": "Technical writers explain in plain steps how to use, build, or repair machines, software, and other products.",
  "duties": [
    "Write manuals, help pages, and instructions",
    "Ask engineers and other experts how things work",
    "Try out a product to see each step",
    "Choose drawings, charts, and photos",
    "Update pages when a product changes",
    "Rewrite what users found hard to follow"
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
    "lessThanHighSchool": 0.9,
    "highSchool": 2.7,
    "someCollege": 10.4,
    "associate": 5.2,
    "bachelor": 48.8,
    "master": 21.8,
    "doctoral": 10.1,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "13-1082",
    "13-1111",
    "15-1299",
    "27-3041",
    "43-9081"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0908",
        "title": "Technical and Scientific Communication"
      },
      {
        "cip": "19.0202",
        "title": "Family and Consumer Sciences/Human Sciences Communication"
      },
      {
        "cip": "23.1301",
        "title": "Writing, General"
      },
      {
        "cip": "23.1303",
        "title": "Professional, Technical, Business, and Scientific Writing"
      },
      {
        "cip": "52.0501",
        "title": "Business/Corporate Communications, General"
      },
      {
        "cip": "52.0502",
        "title": "Grantsmanship"
      },
      {
        "cip": "52.0599",
        "title": "Business/Corporate Communications, Other"
      }
    ]
  }
};
