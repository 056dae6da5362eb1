// 19-1031 Conservation Scientists
export default {
  "code": "19-1031",
  "about": "Conservation scientists help farmers, ranchers, and parks use land and water without wearing them out.",
  "duties": [
    "Visit farms and ranches to look at soil and water problems",
    "Plan plantings, ditches, and ponds that keep soil in place",
    "Advise ranchers on how many animals their land can feed",
    "Map soil, plants, and water on a computer",
    "Check that conservation projects work",
    "Lead nature walks and talks in parks"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 71.5,
    "master": 24.8,
    "doctoral": 3.8,
    "inexactMatch": true,
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
    "11-9121",
    "11-9199",
    "19-1013",
    "19-2041",
    "19-2043"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0308",
        "title": "Agroecology and Sustainable Agriculture"
      },
      {
        "cip": "01.1106",
        "title": "Range Science and Management"
      },
      {
        "cip": "03.0101",
        "title": "Natural Resources/Conservation, General"
      },
      {
        "cip": "03.0201",
        "title": "Environmental/Natural Resources Management and Policy, General"
      },
      {
        "cip": "03.0205",
        "title": "Water, Wetlands, and Marine Resources Management"
      },
      {
        "cip": "03.0206",
        "title": "Land Use Planning and Management/Development"
      },
      {
        "cip": "03.0501",
        "title": "Forestry, General"
      },
      {
        "cip": "03.0502",
        "title": "Forest Sciences and Biology"
      },
      {
        "cip": "03.0506",
        "title": "Forest Management/Forest Resources Management"
      },
      {
        "cip": "03.0601",
        "title": "Wildlife, Fish and Wildlands Science and Management"
      },
      {
        "cip": "26.1301",
        "title": "Ecology"
      },
      {
        "cip": "26.1305",
        "title": "Environmental Biology"
      },
      {
        "cip": "26.1307",
        "title": "Conservation Biology"
      },
      {
        "cip": "26.1310",
        "title": "Ecology and Evolutionary Biology"
      },
      {
        "cip": "26.1399",
        "title": "Ecology, Evolution, Systematics and Population Biology, Other"
      },
      {
        "cip": "30.3301",
        "title": "Sustainability Studies"
      },
      {
        "cip": "30.4401",
        "title": "Geography and Environmental Studies"
      }
    ]
  }
};
